import type { Text } from '../model/language.ts';

/** What one fix did to a file, as a sentence in both languages. */
export interface Change {
  /** The id of the fix. */
  readonly fix: string;
  readonly said: Text;
}

/** The text after a fix, and what it did. */
export interface FixedText {
  readonly text: string;
  readonly said: Text;
}

/**
 * A change of form that leaves what the file says as it is. `apply` gives null where there is nothing to do, or where
 * what to do would be a guess.
 */
export interface Fix {
  readonly id: string;
  readonly apply: (text: string) => FixedText | null;
}
