import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { deflate } from '../../../scripts/deflate.ts';
import { archiveOf, withoutTimes, writeArchive } from '../../../src/dataset/publish/archive.ts';

const entries = [
  ['a.csv', strToU8('một,hai\n')],
  ['b/c.txt', strToU8('x'.repeat(1000))],
] as const;

it('archiveOf holds its entries in their order and packs them the same on any day', () => {
  const archive = archiveOf(entries);
  expect(Object.entries(unzipSync(archive))).toEqual(entries.map((entry) => [...entry]));
  expect(archiveOf(entries)).toEqual(archive);
});

it('writeArchive packs files of any length in blocks, from pieces whose memory is used again', () => {
  const piece = new Uint8Array(3_000_000);
  const fill = (value: number): Uint8Array => piece.map((_, index) => (index * value) % 251);
  function* pieces(): Iterable<Uint8Array> {
    for (const value of [3, 5, 7]) {
      piece.set(fill(value));
      yield piece;
    }
  }
  const long = Buffer.concat([3, 5, 7].map(fill));
  const files = [
    { path: 'long.csv', size: long.length, read: pieces },
    { path: 'empty.csv', size: 0, read: () => [] },
  ].map((file) => ({ ...file, sha256: '' }));
  const written: Uint8Array[] = [];
  writeArchive(files, deflate, (bytes) => written.push(bytes.slice()));
  const opened = unzipSync(Buffer.concat(written));
  expect(Object.keys(opened)).toEqual(['long.csv', 'empty.csv']);
  expect(long.equals(opened['long.csv'] ?? new Uint8Array())).toBe(true);
  expect(opened['empty.csv']).toHaveLength(0);
});

it('withoutTimes gives an archive of today the bytes of one without a day', () => {
  const contents = Object.fromEntries(entries);
  const stamped = zipSync(contents, { mtime: '2026-11-26T16:20:00', level: 6 });
  expect(stamped).not.toEqual(archiveOf(entries));
  expect(withoutTimes(stamped)).toEqual(archiveOf(entries));
});

it('withoutTimes refuses what is no archive', () => {
  expect(() => withoutTimes(new Uint8Array(30))).toThrow('no plain ZIP archive');
});
