import { openSync } from 'node:fs';
import { resolve } from 'node:path';
import { ReadStream } from 'node:tty';
import { answersKey } from './add-report/answers.ts';
import type { Asker } from './add-report/asker.ts';
import { clackAsker } from './add-report/clack-asker.ts';
import { readOptions } from './add-report/options.ts';
import { addReport } from './add-report/run.ts';
import { runCommand } from './command.ts';
import { readSavedText } from './saved-texts.ts';
import { readSettings } from './settings.ts';
import { withLock } from './store/lock.ts';

const CACHE = resolve('.cache/add-report');

await runCommand(async () => {
  const options = readOptions();
  const saved = readSavedText(options.path);
  const settings = readSettings();
  const surroundings = {
    settings,
    cacheDir: CACHE,
    asker: options.accept || options.printAnswers ? null : openAsker(options.path),
    print: (lines: string) => console.log(lines),
  };
  const store = { folder: CACHE, name: answersKey(settings.dataDir, saved.sha256) };
  await withLock(store, () => addReport(saved, options, surroundings));
});

/** Where the text came in through standard input, the answers come from the terminal itself. */
function openAsker(path: string): Asker | null {
  if (!process.stdout.isTTY) return null;
  const input = path === '-' ? openTerminal() : process.stdin.isTTY ? process.stdin : null;
  return input && clackAsker({ input, output: process.stdout });
}

function openTerminal(): ReadStream | null {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return null;
  }
}
