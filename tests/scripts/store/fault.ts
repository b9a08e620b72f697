import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded into a command (`node --import`): makes one of its changes to the file system go wrong. `FAULT_AT` counts
 * the changes below `FAULT_BELOW` from 1. `FAULT_KIND` is `kill` (the process dies before the change), `kill-after`
 * (it dies after the change), `kill-within` (it dies when half the bytes are written) or the code of an error that the
 * change and every later write fails with. Where `FAULT_AT` is 0, the number of changes is printed at the end instead.
 */
const at = Number(process.env['FAULT_AT'] ?? '0');
const kind = process.env['FAULT_KIND'] ?? 'kill';
const below = process.env['FAULT_BELOW'] ?? '/';
let changes = 0;

type Change = (...args: unknown[]) => unknown;

const CHANGES = ['mkdirSync', 'openSync', 'writeFileSync', 'renameSync', 'rmSync', 'fsyncSync'] as const;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment to arrive.
  for (;;);
}

function fail(path: unknown): never {
  const where = typeof path === 'string' ? { path } : {};
  throw Object.assign(new Error(`${kind}: simulated`), { code: kind, ...where });
}

for (const name of CHANGES) {
  const original = fs[name] as Change;
  const changed: Change = (...args) => {
    const [path] = args;
    const isRead = name === 'openSync' && (args[1] === undefined || args[1] === 'r');
    if ((typeof path === 'string' && !path.startsWith(below)) || isRead) return original(...args);
    changes += 1;
    const isError = !kind.startsWith('kill');
    // A full disk stays full, but lets files be removed and moved.
    const isRefused = isError && changes >= at && at > 0 && !['rmSync', 'renameSync'].includes(name);
    if (isRefused) fail(path);
    if (changes !== at || isError) return original(...args);
    if (kind === 'kill') die();
    if (kind === 'kill-within' && name === 'writeFileSync') {
      const bytes = Buffer.from(args[1] as string);
      original(path, bytes.subarray(0, Math.floor(bytes.length / 2)), ...args.slice(2));
      die();
    }
    original(...args);
    return die();
  };
  Object.assign(fs, { [name]: changed });
}
syncBuiltinESMExports();
if (at === 0) process.once('exit', () => process.stderr.write(`changes ${String(changes)}\n`));
