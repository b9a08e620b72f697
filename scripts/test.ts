import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The checks send nothing anywhere. */
const ENVIRONMENT = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-test-'));

/** One step that passes or fails as a whole. */
function runStep(name: string, command: string, ...args: string[]): Counts {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: ENVIRONMENT });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One project of the test runner; every test counts. A run that ends without a report counts as one failure. */
function runTests(project: string): Counts {
  console.log(`\n— ${project} tests`);
  const report = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', ['run', '--project', project, ...reporters], { stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const results = [
  runStep('data', 'node', 'scripts/check.ts'),
  runStep('types of pages', 'astro', 'check', '--minimumFailingSeverity', 'hint'),
  runStep('types', 'tsc', '-p', '.'),
  runStep('lint', 'eslint', '.', '--max-warnings', '0'),
  runStep('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  runTests('unit'),
  runStep('build', 'node', 'scripts/build.ts'),
  runTests('browser'),
];
rmSync(scratch, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
