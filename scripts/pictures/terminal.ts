import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import xterm from '@xterm/headless';

/** Letters of one look that stand beside each other. */
export interface Run {
  readonly text: string;
  /** One of the sixteen colours of a terminal; null for that of plain text. */
  readonly colour: number | null;
  readonly isBold: boolean;
  readonly isDim: boolean;
  readonly isUnderlined: boolean;
  readonly isInverse: boolean;
}

/** What a terminal shows, line by line. */
export type Screen = readonly (readonly Run[])[];

export const COLUMNS = 78;
const ROWS = 400;
/** After this many milliseconds without output a program waits for an answer. */
const QUIET = 60;

/** A terminal without a window: what programs write to `output` can be looked at, what is typed reaches `input`. */
export interface Terminal {
  readonly input: PassThrough;
  readonly output: PassThrough;
  readonly type: (...keys: readonly string[]) => Promise<void>;
  /** Waits until nothing more is written. */
  readonly settle: () => Promise<void>;
  readonly screen: () => Screen;
}

export function openTerminal(): Terminal {
  const terminal = new xterm.Terminal({
    cols: COLUMNS,
    rows: ROWS,
    allowProposedApi: true,
    convertEol: true,
  });
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: COLUMNS, rows: 40 });
  let last = performance.now();
  output.on('data', (chunk: Buffer) => {
    last = performance.now();
    terminal.write(chunk);
  });
  const settle = async (): Promise<void> => {
    do await wait(QUIET / 2);
    while (performance.now() - last < QUIET);
    await new Promise<void>((resolve) => {
      terminal.write('', resolve);
    });
  };
  return {
    input,
    output,
    settle,
    async type(...keys) {
      for (const key of keys) {
        input.write(key);
        await wait(15);
      }
    },
    screen: () => readScreen(terminal),
  };
}

function readScreen({ buffer: { active } }: xterm.Terminal): Screen {
  const lines = Array.from({ length: ROWS }, (_line, row) =>
    readLine(active.getLine(active.viewportY + row)),
  );
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}

function readLine(line: xterm.IBufferLine | undefined): Run[] {
  const runs: Run[] = [];
  for (let column = 0; line && column < COLUMNS; column += 1) {
    const cell = line.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const look = {
      colour: cell.isFgPalette() ? cell.getFgColor() : null,
      isBold: cell.isBold() !== 0,
      isDim: cell.isDim() !== 0,
      isUnderlined: cell.isUnderline() !== 0,
      isInverse: cell.isInverse() !== 0,
    };
    const letter = cell.getChars() || ' ';
    const before = runs.at(-1);
    if (before && isSameLook(before, look)) runs.splice(-1, 1, { ...before, text: before.text + letter });
    else runs.push({ ...look, text: letter });
  }
  while (runs.length > 0 && isBlank(runs.at(-1))) runs.pop();
  return runs;
}

function isBlank(run: Run | undefined): boolean {
  return run?.text.trim() === '' && !run.isInverse;
}

function isSameLook(a: Omit<Run, 'text'>, b: Omit<Run, 'text'>): boolean {
  return (
    a.colour === b.colour &&
    a.isBold === b.isBold &&
    a.isDim === b.isDim &&
    a.isUnderlined === b.isUnderlined &&
    a.isInverse === b.isInverse
  );
}
