import { spawnSync } from 'node:child_process';
import { median } from './median.ts';

/** What one process took: time by the clock, time of the processors, and the most memory that it had. */
export interface Measurement {
  readonly milliseconds: number;
  /** Absent where a script does not tell it. */
  readonly processor?: number;
  readonly megabytes: number;
}

/** The flags of `npm run check`, `npm run ingest` and `npm run build` in package.json: garbage is cleared sooner, in less memory. */
export const FLAGS = ['--max-semi-space-size=16', '--max-old-space-size=2000'];

/** The median of some runs of one measurement, each in a process of its own. */
export function measure(runs: number, script: string, ...args: readonly string[]): Measurement {
  const all = Array.from({ length: runs }, () => runOnce(script, args));
  return {
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    processor: median(all.map(({ processor = 0 }) => processor)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  };
}

function runOnce(script: string, args: readonly string[]): Measurement {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...FLAGS, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measurement;
}

/** One line of a table: a name and its columns. */
export function line(name: string, columns: readonly string[]): string {
  return name.padEnd(44) + columns.map((column) => column.padStart(12)).join('');
}
