import { Interrupted, type Asker } from '../../../scripts/add-report/asker.ts';

/** An editor who has decided beforehand: answers by a part of the question, in order; everything else as proposed. */
export interface Script {
  /** What she answers to the first question that contains the words, to the second and so on. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** After how many questions she breaks off. */
  readonly patience?: number;
}

export interface ScriptedAsker extends Asker {
  /** Every question and every line that was shown, in order. */
  readonly heard: readonly string[];
}

/** Asks nobody and answers from a script; what is neither scripted nor proposed fails. */
export function scriptedAsker({ answers = {}, patience = Infinity }: Script = {}): ScriptedAsker {
  const heard: string[] = [];
  const left = Object.entries(answers).map(([words, list]) => ({ words, list: [...list] }));
  let questions = 0;
  const decide = (message: string, proposed: string | null): string => {
    questions += 1;
    heard.push(message);
    if (questions > patience) throw new Interrupted();
    const scripted = left.find(({ words, list }) => message.includes(words) && list.length > 0)?.list.shift();
    const answer = scripted ?? proposed;
    if (answer === null) throw new Error(`Nothing to answer to “${message}”`);
    return answer;
  };
  return {
    heard,
    async text(message, { initial, check }) {
      const answer = decide(message, initial);
      const fault = check(answer);
      if (fault !== null) throw new Error(`${message}: ${answer}: ${fault}`);
      return Promise.resolve(answer);
    },
    async choose(message, choices, initial) {
      const answer = decide(message, initial);
      const chosen = choices.find(({ value }) => value === answer);
      if (!chosen) throw new Error(`${message} has no ${answer}`);
      return Promise.resolve(chosen.value);
    },
    async search(message, choices, initial) {
      const answer = decide(message, initial);
      if (!choices.some(({ value }) => value === answer)) throw new Error(`${message} has no ${answer}`);
      return Promise.resolve(answer);
    },
    say: (lines) => void heard.push(lines),
  };
}
