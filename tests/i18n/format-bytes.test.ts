import { expect, it } from 'vitest';
import { formatBytes } from '../../src/i18n/format-bytes.ts';

it.each([
  [0, '0 B', '0 B'],
  [83, '83 B', '83 B'],
  [1733, '1,7 kB', '1.7 kB'],
  [9970, '10 kB', '10 kB'],
  [507_687, '508 kB', '508 kB'],
  [999_600, '1,0 MB', '1.0 MB'],
  [1_683_456, '1,7 MB', '1.7 MB'],
  [2_000_000_000, '2,0 GB', '2.0 GB'],
])('%i bytes are %s in Vietnamese and %s in English', (bytes, vi, en) => {
  expect([formatBytes(bytes, 'vi'), formatBytes(bytes, 'en')]).toEqual([vi, en]);
});
