import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { writeDataFolder, type FolderRows } from './data-folder.ts';
import { FIRST_STATE, SECOND_STATE } from './release-states.ts';
import { runScript, type Run } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-versions-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const dist = join(scratch, 'dist');
function run(script: string, data: FolderRows, options: readonly string[] = []): Run {
  return runScript(script, options, {
    environment: {
      DATA_DIR: writeDataFolder(data),
      RELEASES_DIR: join(scratch, 'releases'),
      SOURCES_DIR: join(scratch, 'no-texts'),
      DIST_DIR: dist,
    },
  });
}

const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8').replace(/\s+/g, ' ');

describe('a site of data with two releases', { timeout: 120_000 }, () => {
  it('keeps both at their addresses, tells what changed and why, and what was withdrawn', () => {
    expect(run('release.ts', FIRST_STATE, ['--date', '2026-01-31']).status).toBe(0);
    expect(run('release.ts', SECOND_STATE, ['--date', '2026-02-01']).status).toBe(0);
    const { status, stderr } = run('build.ts', SECOND_STATE);
    expect(stderr).toBe('');
    expect(status).toBe(0);

    for (const version of ['0.1.0', '0.2.0']) {
      for (const file of ['observations.csv', 'release.json', 'SHA256SUMS']) {
        const kept = readFileSync(join(scratch, 'releases', version, file));
        expect(readFileSync(join(dist, 'data/releases', version, file)).equals(kept)).toBe(true);
      }
    }
    // The newest release has the very bytes of the downloads.
    expect(readFileSync(join(dist, 'data/observations.csv'), 'utf8')).toBe(
      readFileSync(join(dist, 'data/releases/0.2.0/observations.csv'), 'utf8'),
    );

    const data = page('en/data');
    expect(data).toContain('href="/data/releases/0.1.0/observations.csv"');
    expect(data).toContain('The report prints no period.');
    expect(data).toContain('Recorded by mistake.');
    expect(data).toContain('(data version 0.2.0)');

    const report = page('bao-cao/a');
    expect(report).toMatch(/<li id="a\.2">.*Ghi nhầm\./);
    expect(report).toContain('href="/bao-cao/a/#a.3"');
    expect(JSON.parse(readFileSync(join(dist, 'data/datapackage.json'), 'utf8'))).toMatchObject({
      version: '0.2.0',
    });
    expect(existsSync(join(dist, 'citations/en/reports/a.bib'))).toBe(true);
  });

  it('names a chart by the release for as long as its file is that of the release, else by the file', () => {
    const trainees = { ...SECOND_STATE.indicators?.[0], indicator_id: 'trainees' };
    const [observation] = SECOND_STATE.observations ?? [];
    /** The versions that the data, the record of the report and the chart have after some more rows, not released. */
    const versionsAfter = (...rows: readonly Partial<Observation>[]) => {
      const { status, stderr } = run('build.ts', {
        ...SECOND_STATE,
        indicators: [...(SECOND_STATE.indicators ?? []), trainees],
        observations: [
          ...(SECOND_STATE.observations ?? []),
          ...rows.map((row) => ({ ...observation, ...row })),
        ],
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      return ['data', 'reports/a', 'charts/country'].map((name) => {
        const text = readFileSync(join(dist, 'citations/en', `${name}.txt`), 'utf8');
        return /\(data version ([^)]*)\)/.exec(text)?.[1];
      });
    };
    const unreleased = expect.stringMatching(/^0\.2\.0\+[0-9a-f]{12}$/) as string;

    const others = { observation_id: 'a.4', indicator_id: 'trainees' };
    expect(versionsAfter(others)).toEqual([unreleased, unreleased, '0.2.0']);
    const its = { observation_id: 'a.5', period_start: '2018-01-01', period_end: '2018-12-31' };
    const [, , chart] = versionsAfter(others, its);
    const file = readFileSync(join(dist, 'charts/country.csv'));
    const sum = createHash('sha256').update(file).digest('hex');
    expect(chart).toBe(`0.2.0+${sum.slice(0, 12)}`);
  });
});
