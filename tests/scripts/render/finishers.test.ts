import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { finishFile, type UnfinishedFile } from '../../../scripts/render/finish-file.ts';
import { openFinishers, type FinishedFile } from '../../../scripts/render/finishers.ts';
import { openStopwatch } from '../../../scripts/render/stopwatch.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-finishers-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function unfinished(number: number): UnfinishedFile {
  const page = `<!doctype html><html lang="vi"><title>Trang ${String(number)}</title><p>${'Kết nạp. '.repeat(200)}`;
  return {
    path: `${String(number)}/index.html`,
    key: `key ${String(number)}`,
    bytes: new TextEncoder().encode(page),
    known: null,
  };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : 1;

it('finishes what it takes as whoever renders would, and leaves the rest to them', async () => {
  const [aside, own] = [join(scratch, 'aside'), join(scratch, 'own')];
  const watch = openStopwatch();
  const finished: FinishedFile[] = [];
  const finishers = openFinishers(aside, (file) => finished.push(file));
  const numbers = Array.from({ length: 400 }, (_, index) => index);
  let left = 0;
  for (const number of numbers) {
    if (await finishers.take(unfinished(number))) continue;
    left += 1;
    finished.push({ file: finishFile(unfinished(number), aside, watch), spent: {} });
  }
  await finishers.settle();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(numbers.length);
  const files = numbers.map((number) => finishFile(unfinished(number), own, watch));
  expect(finished.map(({ file }) => file).sort(byPath)).toEqual(files.sort(byPath));
  const paths = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
  expect(paths).toHaveLength(3 * numbers.length);
  for (const path of paths) expect(readFileSync(join(aside, path))).toEqual(readFileSync(join(own, path)));
});

it('writes nothing where the bytes are those that lie there', async () => {
  const folder = join(scratch, 'same');
  mkdirSync(folder);
  const finished: FinishedFile[] = [];
  const finishers = openFinishers(folder, (file) => finished.push(file));
  const known = finishFile(unfinished(1), join(scratch, 'known'), openStopwatch()).sha256;
  await finishers.take({ ...unfinished(1), known });
  await finishers.settle();
  expect(finished.map(({ file }) => file)).toEqual([
    { path: '1/index.html', key: 'key 1', sha256: known, page: null, packed: [] },
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

it('tells where a file could not be written', async () => {
  const file = join(scratch, 'no-folder');
  writeFileSync(file, '');
  const finishers = openFinishers(file, () => undefined);
  await finishers.take(unfinished(1));
  await expect(finishers.settle()).rejects.toThrow(/ENOTDIR|EEXIST/);
  await expect(finishers.take(unfinished(2))).rejects.toThrow(/ENOTDIR|EEXIST/);
});
