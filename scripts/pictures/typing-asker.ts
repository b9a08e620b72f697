import { clackAsker } from '../add-report/clack-asker.ts';
import type { Asker, Choice } from '../add-report/asker.ts';
import type { Screen, Terminal } from './terminal.ts';

/** What an editor answers, by a part of the question: to the first that contains it, to the second and so on. */
export type Answers = Readonly<Record<string, readonly string[]>>;

const [ENTER, DOWN, UP, ERASE] = ['\r', '\u001b[B', '\u001b[A', '\u007f'];

/** Answers that the check refuses would be asked for without end. */
const MOST_QUESTIONS = 60;

/**
 * Asks in a terminal and types the answers into it, key by key, as an editor would; what has no answer is accepted as
 * proposed. `look` sees each question before it is answered.
 */
export function typingAsker(
  terminal: Terminal,
  answers: Answers,
  look: (question: string, screen: Screen) => void,
): Asker {
  const asker = clackAsker(terminal);
  const left = Object.entries(answers).map(([words, list]) => ({ words, list: [...list] }));
  const answerTo = (message: string): string | undefined =>
    left.find(({ words, list }) => message.includes(words) && list.length > 0)?.list.shift();
  let patience = MOST_QUESTIONS;
  const play = async <Value>(
    message: string,
    asked: Promise<Value>,
    keys: readonly string[],
  ): Promise<Value> => {
    patience -= 1;
    if (patience < 0) throw new Error(`The questions do not end: ${message}`);
    await terminal.settle();
    look(message, terminal.screen());
    await terminal.type(...keys, ENTER);
    return asked;
  };
  return {
    say: (lines) => {
      asker.say(lines);
    },
    text(message, options) {
      const answer = answerTo(message);
      const keys =
        answer === undefined ? [] : [...Array.from(options.initial, () => ERASE), ...Array.from(answer)];
      return play(message, asker.text(message, options), keys);
    },
    choose(message, choices, initial) {
      return play(
        message,
        asker.choose(message, choices, initial),
        steps(choices, initial, answerTo(message)),
      );
    },
    search(message, choices, initial) {
      return play(message, asker.search(message, choices, initial), Array.from(answerTo(message) ?? ''));
    },
  };
}

/** The arrows that lead from the choice under the cursor to another one. */
function steps(choices: readonly Choice[], from: string, to: string | undefined): string[] {
  const index = (wanted: string) => choices.findIndex(({ value }) => value === wanted);
  const way = to === undefined ? 0 : index(to) - index(from);
  return Array.from({ length: Math.abs(way) }, () => (way > 0 ? DOWN : UP));
}
