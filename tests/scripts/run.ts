import { spawnSync } from 'node:child_process';

/** What a command left behind; folders that change with each run are named by their variable. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** What a terminal has set; the test runner's own variables (BASE_URL, NODE_ENV …) would change a build. */
const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env;
export const OUTSIDE = { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE };

/** Runs a script of `scripts/` to its end. */
export function runScript(
  name: string,
  options: readonly string[],
  { environment = {}, input = '' }: RunOptions = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}`, ...options], {
    encoding: 'utf8',
    env: { ...OUTSIDE, ...environment },
    input,
  });
  const hide = (text: string) =>
    Object.entries(environment).reduce((shown, [variable, value]) => shown.replaceAll(value, variable), text);
  return { status, stdout: hide(stdout), stderr: hide(stderr) };
}
