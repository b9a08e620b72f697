import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archiveOf, withoutTimes } from '../../../src/dataset/publish/archive.ts';

const entries = [
  ['a.csv', strToU8('một,hai\n')],
  ['b/c.txt', strToU8('x'.repeat(1000))],
] as const;

it('archiveOf holds its entries in their order and packs them the same on any day', () => {
  const archive = archiveOf(entries);
  expect(Object.entries(unzipSync(archive))).toEqual(entries.map((entry) => [...entry]));
  expect(archiveOf(entries)).toEqual(archive);
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
