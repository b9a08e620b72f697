import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { downloadOutput } from '../../../scripts/render/download-output.ts';
import { openPieceIndex } from '../../../scripts/render/piece-index.ts';
import { openOutput } from '../../../scripts/render/output.ts';
import { openPieces } from '../../../scripts/render/pieces.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-downloads-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const [dist, fresh] = [join(scratch, 'dist'), join(scratch, 'fresh')];
const large = '0123456789'.repeat(1_000_000);
const text = 'một,hai,ba\n'.repeat(200);

const pieceFile = join(scratch, 'pieces');

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
  await staged.packed();
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

describe('pieces of a download', () => {
  const folder = join(scratch, 'pieces-of');
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  const file = join(folder, 'index');

  /** Writes a file of pieces by their keys, and gives it with the keys of those that were made. */
  async function write(
    output: ReturnType<typeof openOutput>,
    pieces: Readonly<Record<string, string>>,
    code = 'a',
  ) {
    const index = openPieceIndex(file, code);
    const staged = downloadOutput(output, { folder: 'data', before, index });
    const made: string[] = [];
    const writer = staged.create('table.csv');
    writer.write('head\n');
    const notes = Object.entries(pieces).map(([key, content]) =>
      writer.reuse?.(key, () => {
        made.push(key);
        return { content, note: { of: key, length: BigInt(content.length) } };
      }),
    );
    const published = writer.close();
    await staged.packed();
    index.write();
    return { made, notes, published };
  }

  const first = { a: 'một\n'.repeat(400), b: 'hai\n'.repeat(400), c: 'ba\n'.repeat(400) };
  const second = { b: first.b, d: 'bốn\n'.repeat(300), a: first.a };

  async function writeTwice({ code, spoil }: { code?: string; spoil?: () => void } = {}) {
    rmSync(folder, { recursive: true, force: true });
    const output = openOutput(join(folder, 'fresh'), before, {});
    await write(output, first);
    const known = output.list();
    renameSync(output.folder, before);
    spoil?.();
    return write(openOutput(after, before, known), second, code);
  }

  const text = `head\n${Object.values(second).join('')}`;

  it('are taken from the file before, wherever they stand, with what was noted of them', async () => {
    const { made, notes } = await writeTwice();
    expect(made).toEqual(['d']);
    expect(notes.map((note) => (note as { of: string }).of)).toEqual(['b', 'd', 'a']);
    expect(readFileSync(join(after, 'data/table.csv'), 'utf8')).toBe(text);
  });

  it('are packed as in a file that was made anew', async () => {
    const { published } = await writeTwice();
    const packed = readFileSync(join(after, 'data/table.csv.gz'));
    expect(gunzipSync(packed).toString()).toBe(text);
    expect(inflateRawSync(Buffer.concat([...(published.packed?.read() ?? [])])).toString()).toBe(text);
    const anew = openOutput(join(folder, 'anew'), join(folder, 'none'), {});
    await write(anew, second, 'other');
    expect(readFileSync(join(folder, 'anew/data/table.csv.gz'))).toEqual(packed);
  });

  it.each([
    ['other code wrote them', { code: 'other' }],
    [
      'what is known of them is damaged',
      { spoil: () => writeFileSync(file, readFileSync(file).subarray(0, -9)) },
    ],
    ['the file was changed since', { spoil: () => writeFileSync(join(before, 'data/table.csv'), first.c) }],
  ])('are made anew where %s', async (_, options) => {
    expect((await writeTwice(options)).made).toEqual(['b', 'd', 'a']);
  });
});
