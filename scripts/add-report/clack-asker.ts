import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, log, select, text } from '@clack/prompts';
import { foldAccents } from '../../src/dataset/model/fold.ts';
import { Interrupted, type Asker } from './asker.ts';
import { wrapLines } from './wrap-lines.ts';

interface Terminal {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
}

const MOST_LINES = 12;
/** Of a terminal that does not say how wide it is; and what stands before each line. */
const [COLUMNS, GUTTER] = [80, 3];

/** Asks in a terminal; Ctrl+C breaks off. A search needs no accents. */
export function clackAsker(terminal: Terminal): Asker {
  return {
    async text(message, { initial, check }) {
      const answer = await text({
        message,
        initialValue: initial,
        validate: (value) => check(value ?? '') ?? undefined,
        ...terminal,
      });
      return orInterrupted(answer).trim();
    },
    async choose(message, choices, initial) {
      const options = choices.map((choice) => ({ ...choice }));
      const answer = await select<string>({
        message,
        options,
        initialValue: initial,
        maxItems: MOST_LINES,
        showInstructions: false,
        ...terminal,
      });
      return orInterrupted(answer) as typeof initial;
    },
    async search(message, choices, initial) {
      const answer = await autocomplete<string>({
        message,
        options: choices.map((choice) => ({ ...choice })),
        ...(initial !== null && { initialValue: initial }),
        maxItems: MOST_LINES,
        filter: (typed, { label = '', hint = '', value }) =>
          foldAccents(`${label} ${hint} ${value}`).includes(foldAccents(typed)),
        validate: (value) => (value === undefined || Array.isArray(value) ? '…' : undefined),
        ...terminal,
      });
      return orInterrupted(answer);
    },
    say: (lines) => {
      const width = (terminal.output.columns ?? COLUMNS) - GUTTER;
      log.message(wrapLines(lines, width), { output: terminal.output });
    },
  };
}

function orInterrupted<Value>(answer: Value): Exclude<Value, symbol> {
  if (isCancel(answer)) throw new Interrupted();
  return answer as Exclude<Value, symbol>;
}
