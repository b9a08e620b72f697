import type { Language, Text } from '../src/dataset/model/language.ts';

/** Where progress is shown, and by which clock; of a test its own. */
export interface ProgressOptions {
  readonly language?: Language;
  readonly stream?: { readonly isTTY?: boolean; readonly write: (text: string) => unknown };
  readonly environment?: NodeJS.ProcessEnv;
  /** Milliseconds from any point in time. */
  readonly now?: () => number;
}

/** What a command shows of long work. */
export interface Progress {
  /** Begins a step, and gives what tells how far it has come. A step that is not told stays as it was named. */
  readonly step: (what: Text) => (done: number, all: number) => void;
  /** Shows a line that should not wait for the end of the work. */
  readonly note: (line: string) => void;
  /** Ends the work: what was shown of it goes. */
  readonly end: () => void;
}

/** Work that takes no longer than this shows nothing. */
const PATIENCE = 2_000;
/** Often enough to look alive, seldom enough to cost nothing. */
const PAUSE = 200;
const CLEAR_LINE = '\r\u001b[2K';

/**
 * Progress on standard error: what is being done, how much of it, and about how long it will still take. It is silent
 * where nobody looks: in CI, and where standard error is no terminal.
 */
export function showProgress(options: ProgressOptions = {}): Progress {
  const {
    language = 'en',
    stream = process.stderr,
    environment = process.env,
    now = performance.now.bind(performance),
  } = options;
  const isSeen = stream.isTTY === true && !environment['CI'];
  const start = now();
  let last = -Infinity;
  let notes: string[] = [];
  let isShown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (line: string): void => {
    if (!isSeen || now() - start < PATIENCE || now() - last < PAUSE) return;
    last = now();
    stream.write(`${CLEAR_LINE}${notes.map((note) => `${note}\n`).join('')}${line}`);
    [notes, isShown] = [[], true];
  };
  return {
    step: (what) => {
      const begin = now();
      const named = () => {
        show(`${what[language]} …`);
      };
      named();
      clearTimeout(timer);
      // Work that waits for others shows its name when the time has come, though nothing is told of it.
      if (isSeen) timer = setTimeout(named, PATIENCE).unref();
      return (done, all) => {
        clearTimeout(timer);
        show(lineOf(what[language], done, all, now() - begin, language));
      };
    },
    note: (line) => {
      if (isSeen) notes.push(line);
      if (isShown) last = -Infinity;
    },
    end: () => {
      clearTimeout(timer);
      if (isShown) stream.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

function lineOf(what: string, done: number, all: number, elapsed: number, language: Language): string {
  const percent = all === 0 ? 100 : Math.floor((100 * done) / all);
  const left = done === 0 ? null : Math.ceil((elapsed * (all - done)) / done / 1000);
  const counts = `${format(done, language)}/${format(all, language)} (${String(percent)} %)`;
  if (left === null) return `${what}: ${counts}`;
  return `${what}: ${counts}, ${{ vi: `còn ${timeOf(left)}`, en: `${timeOf(left)} left` }[language]}`;
}

function format(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, { vi: '.', en: ',' }[language]);
}

/** Minutes and seconds: `1:05`. */
function timeOf(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
