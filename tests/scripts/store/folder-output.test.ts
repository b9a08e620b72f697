import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileShelf } from '../../../scripts/store/file-shelf.ts';
import { folderOutput } from '../../../scripts/store/folder-output.ts';
import { createSpool, memoryShelf } from '../../../src/dataset/stream/spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'ket-nap-output-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder that files are written into', () => {
  it('has the pieces of each file one after another, with their size and checksum', () => {
    const writer = folderOutput(folder).create('a/b.csv');
    for (const piece of ['đảng ', new TextEncoder().encode('viên'), '']) writer.write(piece);
    const { path, size, sha256, read } = writer.close();
    const bytes = readFileSync(join(folder, 'a/b.csv'));
    expect(bytes.toString()).toBe('đảng viên');
    expect({ path, size }).toEqual({ path: 'a/b.csv', size: bytes.length });
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(Buffer.concat([...read()].map((piece) => piece.slice())).equals(bytes)).toBe(true);
  });
});

describe.each([
  ['in a file', () => fileShelf(join(folder, 'shelf'))],
  ['in memory', memoryShelf],
])('a spool %s', (_where, shelf) => {
  it('gives its rows in the order of their keys, as often as asked, however long they are', () => {
    const spool = createSpool(shelf());
    const rowAt = (index: number) => ({ index, text: 'ă'.repeat(index % 50 === 0 ? 200_000 : index) });
    for (let index = 0; index < 400; index += 1) spool.add(index % 3, rowAt(index));
    const expected = [0, 1, 2].flatMap((key) =>
      Array.from({ length: 400 }, (_, index) => index).filter((index) => index % 3 === key),
    );
    expect(spool.count(0, 3)).toBe(400);
    expect([...spool.rows(0, 3)]).toEqual(expected.map(rowAt));
    expect([...spool.rows(0, 3)].map(({ index }) => index)).toEqual(expected);
    expect([...spool.rows(1, 2)].map(({ index }) => index)).toEqual(
      expected.filter((index) => index % 3 === 1),
    );
    expect([spool.count(1, 3), spool.count(3, 4)]).toEqual([266, 0]);
    spool.add(1, rowAt(400));
    expect([...spool.rows(1, 2)].at(-1)?.index).toBe(400);
  });
});
