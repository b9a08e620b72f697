import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { OUTSIDE } from '../run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-quick-render-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it(
  'gives what Astro answers to a request, for each route that makes thousands of files',
  { timeout: 120_000 },
  () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['tests/scripts/render/compare-renders.ts', scratch],
      { encoding: 'utf8', env: OUTSIDE, timeout: 100_000 },
    );
    expect([status, stderr]).toEqual([0, expect.any(String)]);
    const { compared, different } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
      readonly compared: Readonly<Record<string, number>>;
      readonly different: readonly string[];
    };
    expect(different).toEqual([]);
    expect(Object.keys(compared).sort()).toEqual([
      'src/pages/[...path].astro',
      'src/pages/citations/[...file].ts',
      'src/pages/details/[...file].ts',
    ]);
  },
);
