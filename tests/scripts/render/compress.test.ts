import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packFile } from '../../../scripts/render/compress.ts';

const text = Buffer.from('một hai ba bốn năm '.repeat(200));

describe('packFile', () => {
  it('packs a text in both forms, which give it back, and always in the same bytes', () => {
    const forms = packFile('a/index.html', text);
    expect(forms.map(({ end }) => end)).toEqual(['.gz', '.br']);
    expect(gunzipSync(forms[0]?.bytes ?? '').equals(text)).toBe(true);
    expect(brotliDecompressSync(forms[1]?.bytes ?? '').equals(text)).toBe(true);
    expect(packFile('b/index.html', text)).toEqual(forms);
  });

  it.each([
    ['a short text', 'a.html', text.subarray(0, 500)],
    ['an image', 'a.png', text],
    [
      'what gets no smaller',
      'a.txt',
      Buffer.from(Array.from({ length: 1200 }, (_, index) => (index * 7919 * index) % 251)),
    ],
  ])('leaves %s alone', (_claim, path, bytes) => {
    expect(packFile(path, bytes).filter((form) => form.bytes.length >= bytes.length)).toEqual([]);
    if (path !== 'a.txt') expect(packFile(path, bytes)).toEqual([]);
  });
});
