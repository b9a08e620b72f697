import type { Fix } from '../../../src/dataset/fix/fix.ts';

/** The text after a fix, or the text itself where the fix leaves it alone. */
export function applyFix(fix: Fix, text: string): string {
  return fix.apply(text)?.text ?? text;
}
