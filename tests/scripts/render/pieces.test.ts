import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { downloadOutput } from '../../../scripts/render/download-output.ts';
import type { KnownFiles } from '../../../scripts/render/inventory.ts';
import { openOutput } from '../../../scripts/render/output.ts';
import { openPieces } from '../../../scripts/render/pieces.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-pieces-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const [dist, cache] = [join(scratch, 'dist'), join(scratch, 'cache')];

/** Writes a download of a head and keyed pieces, and gives the output, its bytes and the keys of what was made. */
async function publish(folder: string, keys: readonly string[], files: KnownFiles, cacheFolder = cache) {
  const output = openOutput(join(scratch, folder), dist, files);
  const pieces = openPieces(dist, cacheFolder);
  const staged = downloadOutput(output, 'data', pieces);
  const writer = staged.create('rows.csv');
  writer.write('head\n');
  const made: string[] = [];
  const notes = keys.map((key) =>
    writer.reuse?.(key, () => {
      made.push(key);
      return { content: `${key},một,hai\n`.repeat(200), note: { of: key } };
    }),
  );
  const file = writer.close();
  const packed = Buffer.concat([...(file.packed?.read() ?? [])].map((piece) => piece.slice()));
  await staged.settled();
  pieces.write();
  const bytes = (end: string) => readFileSync(output.locate(`data/rows.csv${end}`));
  return { output, made, notes, packed, text: bytes(''), gz: bytes('.gz') };
}

it('pieces of a download are made once, and moved with their packed forms where others come before them', async () => {
  const first = await publish('first', ['a', 'b', 'c'], {});
  expect(first.made).toEqual(['a', 'b', 'c']);
  const known = first.output.list();
  renameSync(first.output.folder, dist);

  const second = await publish('second', ['a', 'new', 'c'], known);
  expect(second.made).toEqual(['new']);
  expect(second.notes).toEqual([{ of: 'a' }, { of: 'new' }, { of: 'c' }]);

  const cold = await publish('cold', ['a', 'new', 'c'], {}, join(scratch, 'other'));
  expect(second.text.equals(cold.text)).toBe(true);
  expect(second.gz.equals(cold.gz)).toBe(true);
  expect(gunzipSync(second.gz).equals(second.text)).toBe(true);
  expect(second.packed.equals(second.gz.subarray(10, -8))).toBe(true);

  await publish('again', ['a', 'b', 'c'], known);
  expect((await publish('same', ['a', 'b', 'c'], known)).made).toEqual([]);

  for (const name of readdirSync(cache)) {
    const bytes = readFileSync(join(cache, name));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(join(cache, name), bytes);
  }
  expect((await publish('damaged', ['a', 'b', 'c'], known)).made).toEqual(['a', 'b', 'c']);
});
