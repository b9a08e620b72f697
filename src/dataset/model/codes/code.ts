import type { Text } from '../language.ts';

/** One value of a closed list, with the words that explain it. */
export interface Code {
  readonly code: string;
  readonly label: Text;
  readonly definition: Text;
}

/** A closed list with the type of each code. */
export function codes<const C extends readonly Code[]>(list: C): C {
  return list;
}
