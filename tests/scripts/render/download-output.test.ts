import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { downloadOutput } from '../../../scripts/render/download-output.ts';
import { openOutput } from '../../../scripts/render/output.ts';
import { openPieces } from '../../../scripts/render/pieces.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-downloads-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const [dist, fresh] = [join(scratch, 'dist'), join(scratch, 'fresh')];
const large = '0123456789'.repeat(1_000_000);
const text = 'một,hai,ba\n'.repeat(200);

/** Writes three downloads, one of them in many pieces, and gives what was published. */
async function publish(output: ReturnType<typeof openOutput>, changed: string) {
  const staged = downloadOutput(output, 'data', openPieces(dist, join(scratch, 'cache')));
  const files = [
    ['same.csv', [text]],
    ['large.bin', [large, Buffer.from(large)]],
    ['changed.csv', [text, changed]],
  ] as const;
  const published = files.map(([path, pieces]) => {
    const writer = staged.create(path);
    for (const piece of pieces) writer.write(piece);
    return writer.close();
  });
  await staged.settled();
  return published;
}

describe('downloads of an output', async () => {
  const first = openOutput(join(scratch, 'first'), dist, {});
  await publish(first, 'old');
  const known = first.list();
  renameSync(first.folder, dist);
  const second = openOutput(fresh, dist, known);
  const published = await publish(second, 'new');

  it('stay where they are with their packed forms where their bytes are the same, however they came', () => {
    for (const path of ['same.csv', 'same.csv.gz', 'same.csv.br', 'large.bin']) {
      expect(second.locate(`data/${path}`)).toBe(join(dist, 'data', path));
      expect(existsSync(join(fresh, 'data', path))).toBe(false);
    }
  });

  it('are written with their packed forms where they differ', () => {
    expect(readFileSync(join(fresh, 'data/changed.csv'), 'utf8')).toBe(`${text}new`);
    expect(second.difference()?.written.toSorted()).toEqual(
      ['changed.csv', 'changed.csv.br', 'changed.csv.gz'].map((path) => `data/${path}`),
    );
  });

  it('are read again from where they are', () => {
    const texts = published.map(({ read }) => Buffer.concat([...read()].map((piece) => piece.slice())));
    expect(texts.map(({ length }) => length)).toEqual(published.map(({ size }) => size));
    expect(texts[2]?.toString()).toBe(`${text}new`);
  });
});
