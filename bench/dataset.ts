import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.ts';

interface Measurement {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const RUNS = 3;
const COUNTS = [1_000, 10_000, 100_000];

/** The median of some runs of one measurement, each in a process of its own. */
function measure(script: string, ...args: string[]): Measurement {
  const runs = Array.from({ length: RUNS }, () => runOnce(script, args));
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    megabytes: median(runs.map((run) => run.megabytes)),
  };
}

function runOnce(script: string, args: readonly string[]): Measurement {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measurement;
}

function line(name: string, { milliseconds, megabytes }: Measurement, ratio?: number): string {
  const columns = [
    `${milliseconds.toFixed(0)} ms`,
    `${megabytes.toFixed(0)} MB`,
    ratio ? `${ratio.toFixed(1)} ×` : '',
  ];
  return name.padEnd(44) + columns.map((column) => column.padStart(12)).join('');
}

console.log(`Median of ${RUNS} runs; time, peak memory, ratio to bare streaming Papa Parse in the same run.`);
for (const count of COUNTS) {
  const baseline = measure('bench/parse.ts', 'papa', String(count));
  const pipeline = measure('bench/parse.ts', 'pipeline', String(count));
  console.log(line(`${count} observations, Papa Parse alone`, baseline));
  console.log(
    line(
      `${count} observations, parse and validate`,
      pipeline,
      pipeline.milliseconds / baseline.milliseconds,
    ),
  );
}
spawnSync(process.execPath, ['bench/run.ts', 'publish'], { stdio: 'inherit' });
const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-bench-'));
process.env['DIST_DIR'] = join(scratch, 'dist');
console.log(line('cold build of the site', measure('bench/build.ts')));
rmSync(scratch, { recursive: true, force: true });
