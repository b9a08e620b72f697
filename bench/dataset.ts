import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, measure } from './measure.ts';
import { measureParsing } from './scale.ts';

const RUNS = 3;
const COUNTS = [1_000, 10_000, 100_000];

measureParsing(COUNTS, RUNS);
spawnSync(process.execPath, ['bench/run.ts', 'publish'], { stdio: 'inherit' });
const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-bench-'));
process.env['DIST_DIR'] = join(scratch, 'dist');
const { milliseconds, megabytes } = measure(RUNS, 'bench/build.ts');
console.log(line('cold build of the site', [`${milliseconds.toFixed(0)} ms`, `${megabytes.toFixed(0)} MB`]));
rmSync(scratch, { recursive: true, force: true });
