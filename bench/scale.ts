// How time and memory grow with the observations: `npm run bench -- scale [COUNT …]`, of parsing and of publishing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, measure, type Measurement } from './measure.ts';

/** Prints what parsing and validating so many generated observations takes, beside bare streaming Papa Parse. */
export function measureParsing(counts: readonly number[], runs: number): void {
  console.log(line('parsing and validating', ['clock', 'processor', 'memory', '× Papa', 'exponent']));
  let before: readonly [number, Measurement] | null = null;
  for (const count of counts) {
    withFolder(count, (folder) => {
      const papa = measure(runs, 'bench/parse.ts', 'papa', folder);
      const own = measure(runs, 'bench/parse.ts', 'by-file', folder);
      console.log(line(`${String(count)} observations, Papa Parse alone`, columnsOf(papa)));
      const ratio = timeOf(own) / timeOf(papa);
      const exponent = before && exponentOf(before, [count, own]);
      console.log(
        line(`${String(count)} observations`, [...columnsOf(own), ratio.toFixed(2), exponent ?? '']),
      );
      before = [count, own];
    });
  }
}

/** Prints what writing every download of so many generated observations takes, checks included. */
export function measurePublishing(counts: readonly number[], runs: number): void {
  console.log(line('publishing', ['clock', 'processor', 'memory', '', 'exponent']));
  let before: readonly [number, Measurement] | null = null;
  for (const count of counts) {
    withFolder(count, (folder) => {
      const own = measure(runs, 'bench/run.ts', 'publish', folder);
      const exponent = before && exponentOf(before, [count, own]);
      console.log(line(`${String(count)} observations`, [...columnsOf(own), '', exponent ?? '']));
      before = [count, own];
    });
  }
}

/** Where others use the machine too, the time of the processors says more than the clock. */
function timeOf({ processor, milliseconds }: Measurement): number {
  return processor ?? milliseconds;
}

function columnsOf({ milliseconds, processor = 0, megabytes }: Measurement): string[] {
  return [`${milliseconds.toFixed(0)} ms`, `${processor.toFixed(0)} ms`, `${megabytes.toFixed(0)} MB`];
}

/** The exponent of growth between two sizes: 1 is linear. */
function exponentOf(
  [fewer, before]: readonly [number, Measurement],
  [more, after]: readonly [number, Measurement],
): string {
  return (Math.log(timeOf(after) / timeOf(before)) / Math.log(more / fewer)).toFixed(2);
}

function withFolder(count: number, task: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-scale-'));
  try {
    spawnSync(process.execPath, ['bench/write-folder.ts', folder, String(count)], { stdio: 'inherit' });
    task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
