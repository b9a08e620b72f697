/** One of several answers. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** Puts questions to an editor. What asks is a parameter, so that the questions can be tested without a terminal. */
export interface Asker {
  /** A line of text; `check` says what is wrong with it, or null. */
  readonly text: (
    message: string,
    options: { readonly initial: string; readonly check: (text: string) => string | null },
  ) => Promise<string>;
  /** One of a few. */
  readonly choose: <Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
    initial: Value,
  ) => Promise<Value>;
  /** One of many, found by typing a part of it. */
  readonly search: (message: string, choices: readonly Choice[], initial: string | null) => Promise<string>;
  readonly say: (lines: string) => void;
}

/** The editor broke off; what was answered so far is kept. */
export class Interrupted extends Error {}
