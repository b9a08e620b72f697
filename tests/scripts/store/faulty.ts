import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { OUTSIDE } from '../run.ts';

/** How a run goes wrong: see fault.ts. */
export interface Fault {
  readonly at: number;
  readonly kind: string;
  /** Only changes below this path count. */
  readonly below: string;
}

export interface FaultyRun {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script with one of its changes to the file system going wrong. */
export function runFaulty(
  script: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
  { at, kind, below }: Fault,
): FaultyRun {
  const preload = resolve('tests/scripts/store/fault.ts');
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, script, ...options],
    {
      encoding: 'utf8',
      env: {
        ...OUTSIDE,
        ...environment,
        FAULT_AT: String(at),
        FAULT_KIND: kind,
        FAULT_BELOW: below,
      },
    },
  );
  return { status, signal, stdout, stderr };
}

/** How many changes to the file system a run makes below a path when nothing goes wrong. */
export function countChanges(
  script: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
  below: string,
): number {
  const { stderr } = runFaulty(script, options, environment, { at: 0, kind: 'kill', below });
  return Number(/changes (\d+)/.exec(stderr)?.[1]);
}
