import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Release } from '../../src/dataset/release/release.ts';
import { TEXT, VALID_ROWS, writeDataFolder, writeFolder, type FolderRows } from './data-folder.ts';
import { FIRST_STATE, SECOND_STATE } from './release-states.ts';
import { runScript } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-release-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const [observation] = VALID_ROWS.observations ?? [];

/** A folder of releases, and releases made into it from one state of the data after another. */
function begin(name: string) {
  const releasesDir = join(scratch, name);
  const release = (rows: FolderRows, options: readonly string[], sources = join(scratch, 'no-texts')) =>
    runScript('release.ts', options, {
      environment: { RELEASES_DIR: releasesDir, DATA_DIR: writeDataFolder(rows), SOURCES_DIR: sources },
    });
  const read = (version: string) =>
    JSON.parse(readFileSync(join(releasesDir, version, 'release.json'), 'utf8')) as Release;
  return { releasesDir, release, read };
}

describe('npm run release', () => {
  it('writes every table as CSV with what it is and checksums, and the same bytes for the same data', () => {
    const [first, second] = [begin('first'), begin('second')];
    const { stdout, stderr, status } = first.release(VALID_ROWS, ['--date', '2026-01-31']);
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "Release 0.1.0 of 2026-01-31: the first.
      RELEASES_DIR/0.1.0 was written.
      "
    `);
    expect(status).toBe(0);
    expect(readdirSync(first.releasesDir)).toEqual(['0.1.0']);
    const { parts } = first.read('0.1.0');
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['charts/country', 'reports/a']));
    const folder = join(first.releasesDir, '0.1.0');
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    for (const line of sums) {
      const [sum, file = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ).toBe(sum);
    }
    const listed = sums.map((line) => line.slice(66));
    expect([...listed, 'SHA256SUMS'].sort()).toEqual(readdirSync(folder).sort());
    expect(listed).toEqual(expect.arrayContaining(['observations.csv', 'facts.csv', 'release.json']));

    second.release(VALID_ROWS, ['--date', '2026-01-31']);
    expect(readFileSync(join(second.releasesDir, '0.1.0', 'SHA256SUMS'), 'utf8').split('\n')).toEqual([
      ...sums,
      '',
    ]);
  });

  it('goes on from the last one: added, revised and withdrawn with their reasons', () => {
    const { release, read } = begin('next');
    release(FIRST_STATE, ['--date', '2026-01-31']);
    const { stdout, stderr, status } = release(SECOND_STATE, ['--date', '2026-02-01']);
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "Release 0.2.0 of 2026-02-01, minor after 0.1.0:
      observations: 1 added, 1 revised, 1 withdrawn
      RELEASES_DIR/0.2.0 was written.
      "
    `);
    expect(status).toBe(0);
    expect(read('0.2.0').changes).toMatchObject({
      added: ['a.3'],
      revised: [
        { observation_id: 'a.1', cells: [{ column: 'period_basis', reason: { vi: 'Bài không in kỳ.' } }] },
      ],
      withdrawn: [{ observation_id: 'a.2', reason: { en: 'Recorded by mistake.' }, replaced_by: 'a.3' }],
    });

    const without = release(
      {
        ...SECOND_STATE,
        corrections: [],
        withdrawn: [],
        observations: [{ ...observation, note_vi: 'Ý.', note_en: 'Note.' }],
      },
      ['--date', '2026-02-02'],
    );
    expect(without.stderr).toMatchInlineSnapshot(`
      "a.1: period_basis was released as “context” and is now “printed”, and no new row says why. Add it to corrections.csv, or put the cell back.
      a.1: note_vi was released as “” and is now “Ý.”, and no new row says why. Add it to corrections.csv, or put the cell back.
      a.1: note_en was released as “” and is now “Note.”, and no new row says why. Add it to corrections.csv, or put the cell back.
      a.3 was released and is gone. Add a row with the reason to withdrawn.csv, or put the observation back.
      a.2 was withdrawn in an earlier release, and its row is gone from withdrawn.csv. Put the row back; a new figure takes a new id.
      Nothing was released.
      "
    `);
    expect(without.status).toBe(1);
  });

  it('needs a day of the calendar', () => {
    const { release } = begin('day');
    for (const options of [[], ['--date', '2026-02-30'], ['--date', '2026-02']]) {
      const { status, stderr } = release(VALID_ROWS, options);
      expect(stderr).toBe(
        'Give the day of the release: npm run release -- --date YYYY-MM-DD [--version X.Y.Z] [--lang vi|en]\n',
      );
      expect(status).toBe(1);
    }
  });

  it('stops at an error of the data and where the proofs do not hold, and writes nothing', () => {
    const { release, releasesDir } = begin('refused');
    const broken = { ...VALID_ROWS, observations: [{ ...observation, observation_id: 'b.1' }] };
    expect(release(broken, ['--date', '2026-01-31']).status).toBe(1);
    const { status, stderr } = release(VALID_ROWS, ['--date', '2026-01-31'], writeFolder({ 'a.txt': TEXT }));
    expect(stderr).toContain('The proofs do not hold.\nNothing was released.');
    expect(status).toBe(1);
    expect(() => readdirSync(releasesDir)).toThrow();
  });
});
