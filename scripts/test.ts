import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Its name, the command and what it is given. */
type Step = readonly [name: string, command: string, ...args: string[]];

/** What is read as it lies there, the slowest first. */
const STEPS: readonly Step[] = [
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['types of pages', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['types', 'tsc', '-p', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['data', 'node', 'scripts/check.ts'],
];

const ENVIRONMENT = {
  ...process.env,
  // The checks send nothing anywhere.
  ASTRO_TELEMETRY_DISABLED: '1',
  // Hundreds of tests run a command of the project, whose code is compiled once.
  NODE_COMPILE_CACHE: resolve('.cache/code'),
};

/** One step that passes or fails as a whole; what it says is printed when it is over. */
async function runStep([name, command, ...args]: Step): Promise<Counts> {
  const step = spawn(command, args, { env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<boolean>((settle) => {
    step.once('error', () => settle(false));
    step.once('close', (code) => settle(code === 0));
  });
  const [out, errors, isPassed] = await Promise.all([text(step.stdout), text(step.stderr), ended]);
  console.log(`\n— ${name}: ${isPassed ? 'passed' : 'failed'}\n${out}${errors}`.trimEnd());
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** As many steps at a time as there are cores. */
async function runSteps(steps: readonly Step[]): Promise<Counts[]> {
  const waiting = steps.values();
  const results: Counts[] = [];
  const run = async (): Promise<void> => {
    for (const step of waiting) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, run));
  return results;
}

/** Every test counts. A run that ends without a report counts as one failure. */
function runTests(): Counts {
  console.log('\n— tests');
  const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-test-'));
  const report = join(scratch, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', ['run', ...reporters], { stdio: 'inherit', env: ENVIRONMENT });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const results = [
  ...(await runSteps(STEPS)),
  // The tests in a browser visit what this builds.
  await runStep(['build', 'node', 'scripts/build.ts']),
  runTests(),
];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
