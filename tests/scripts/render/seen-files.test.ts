import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openOutput } from '../../../scripts/render/output.ts';
import { lookAt, readSeen, stampAt } from '../../../scripts/render/seen-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-seen-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const folder = join(scratch, 'site');
const FILES = ['index.html', 'địa phương/a b/index.html', 'a\nb.txt'];
for (const path of FILES) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), path);
}

describe('what is seen of a folder', () => {
  it('is each file with its length, time and number', () => {
    const seen = readSeen(lookAt(folder));
    expect([...seen.keys()].sort()).toEqual(FILES.toSorted());
    for (const path of FILES) {
      const { size, mtimeMs, ino } = statSync(join(folder, path));
      expect(seen.get(path)).toEqual({ size, changed: mtimeMs, inode: ino });
    }
  });

  it('is nothing where there is no folder, or nothing in it', () => {
    mkdirSync(join(scratch, 'empty'));
    expect(readSeen(lookAt(join(scratch, 'none'))).size).toBe(0);
    expect(readSeen(lookAt(join(scratch, 'empty'))).size).toBe(0);
  });

  it('decides for an output which files are still those that were written, and which are to be removed', () => {
    const [kept = '', changed = '', stray = ''] = FILES;
    const known = Object.fromEntries(
      [kept, changed].map((path) => {
        const stamp = stampAt(join(folder, path)) ?? { size: 0, changed: 0, inode: 0 };
        return [path, { sha256: path, key: null, page: null, packed: [], packedStamps: [], ...stamp }];
      }),
    );
    writeFileSync(join(folder, changed), 'other bytes');
    const output = openOutput(join(scratch, 'fresh'), folder, known, readSeen(lookAt(folder)));
    expect(output.known(kept)?.sha256).toBe(kept);
    expect(output.known(changed)).toBeNull();
    output.keep(kept);
    expect(output.difference()?.removed.toSorted()).toEqual([stray, changed].sort());
  });
});
