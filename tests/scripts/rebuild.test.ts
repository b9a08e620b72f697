import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprints } from './fingerprints.ts';
import { randomEdits, type Edit } from './random-edits.ts';
import { runScript } from './run.ts';
import { writeVariedData } from './varied-data.ts';

/** Every kind of edit has its turn: so many between two builds, and a build from nothing after so many. */
const EDITS = 7;
const REBUILDS = 4;
const COLD = 2;

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-rebuild-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 60_000);

const data = join(scratch, 'data');
const dist = join(scratch, 'dist');
writeVariedData(data);

/** Builds into a folder; one that no build wrote to before is built from nothing. */
function build(folder: string): Record<string, string> {
  const { status, stderr } = runScript('build.ts', [], { environment: { DATA_DIR: data, DIST_DIR: folder } });
  expect(status, stderr).toBe(0);
  return fingerprints(folder);
}

const numbersOnDisk = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, statSync(join(dist, path)).ino]));

describe('a rebuild', { timeout: 600_000 }, () => {
  it('after random edits gives the bytes of a build from nothing, and writes only the files that differ', () => {
    const edit = randomEdits(data, 7);
    let before = build(dist);
    let edits: Edit[] = [];
    for (let count = 1; count <= REBUILDS; count += 1) {
      const written = numbersOnDisk(Object.keys(before));
      edits = [...edits, ...Array.from({ length: EDITS }, edit)];
      const files = build(dist);
      if (count % COLD === 0) {
        // What a rebuild forgot to render stays wrong until the page is rendered for another reason.
        expect(files, JSON.stringify(edits)).toEqual(build(join(scratch, `cold-${String(count)}`)));
        edits = [];
      }
      const same = Object.keys(files).filter((each) => files[each] === before[each]);
      expect(same.length).toBeGreaterThan(100);
      const now = numbersOnDisk(same);
      expect(same.filter((each) => now[each] !== written[each])).toEqual([]);
      before = files;
    }
  });

  it('mends a file of the output that was changed by other means', () => {
    const before = fingerprints(dist);
    writeFileSync(join(dist, 'en/places/index.html'), 'changed');
    rmSync(join(dist, 'bao-cao/index.html'));
    expect(build(dist)).toEqual(before);
  });
});
