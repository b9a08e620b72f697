import type { Code } from '../model/codes.ts';
import type { Text } from '../model/language.ts';

/** The words for a code of a closed list; the code itself where the list does not hold it. */
export function labelOf(codes: readonly Code[], code: string): Text {
  return codes.find((each) => each.code === code)?.label ?? { vi: code, en: code };
}
