import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BuiltPage } from '../../../scripts/output/page.ts';
import { readPage } from '../../../scripts/output/read-page.ts';
import { openInventory, type KnownFiles } from '../../../scripts/render/inventory.ts';

const cache = mkdtempSync(join(tmpdir(), 'ket-nap-inventory-'));
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

const stamp = { size: 3, changed: 1.5, inode: 7 };
const html =
  '<html lang="vi"><head><meta name="a" content="b"></head><body><a href="/x/">1.004</a></body></html>';
const page = readPage('a/index.html', html);
const json = new TextEncoder().encode(JSON.stringify(page));

/** Writes an inventory of one page with a packed form, and gives what it holds. */
function write(distDir: string, mostWaste?: number): KnownFiles {
  const inventory = openInventory(distDir, cache, mostWaste);
  const files: KnownFiles = {
    'a/index.html': {
      sha256: 's',
      key: 'k',
      page: inventory.pages.add(json),
      packed: ['.gz'],
      packedStamps: [stamp],
      ...stamp,
    },
  };
  inventory.write(files);
  inventory.close();
  return files;
}

/** The files that are known, and what was read of the page among them. */
function read(distDir: string): readonly [files: KnownFiles, page: BuiltPage | null] {
  const { files, pages, close } = openInventory(distDir, cache);
  const place = files['a/index.html']?.page;
  const found = place ? pages.read(place) : null;
  close();
  return [files, found];
}

const bytesOfPages = (): number =>
  readdirSync(cache)
    .filter((name) => name.endsWith('.pages'))
    .reduce((sum, name) => sum + statSync(join(cache, name)).size, 0);

describe('the inventory of an output', () => {
  it('is read as it was written, with what was read of pages', () => {
    const files = write('dist');
    expect(read('dist')).toEqual([files, page]);
  });

  it('adds to what was read of pages, and drops what is of none any more once it is too much', () => {
    const files = write('dist');
    expect(files['a/index.html']?.page?.[0]).toBe(json.length);
    expect(bytesOfPages()).toBe(2 * json.length);
    write('dist', json.length);
    expect(bytesOfPages()).toBe(json.length);
    expect(read('dist')[1]).toEqual(page);
  });

  it('tells nothing of a page where what was read of it is damaged', () => {
    write('damaged');
    const { pages, close } = openInventory('damaged', cache);
    expect(pages.read([1, json.length - 1])).toBeNull();
    expect(pages.read([json.length, json.length])).toBeNull();
    close();
  });

  it.each([
    [
      'gone',
      (path: string) => {
        rmSync(path);
      },
    ],
    [
      'cut off',
      (path: string) => {
        truncateSync(path, json.length - 1);
      },
    ],
  ])('is empty where what was read of pages is %s', (state, damage) => {
    const before = new Set(readdirSync(cache));
    write(state);
    const [own = ''] = readdirSync(cache).filter((name) => name.endsWith('.pages') && !before.has(name));
    damage(join(cache, own));
    expect(read(state)).toEqual([{}, null]);
  });

  it('is removed where nobody has built the output for a week', () => {
    write('old');
    const eightDaysBefore = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
    for (const name of readdirSync(cache)) utimesSync(join(cache, name), eightDaysBefore, eightDaysBefore);
    write('new');
    expect(readdirSync(cache)).toHaveLength(2);
    expect(read('old')).toEqual([{}, null]);
  });

  it('is empty where none was written', () => {
    expect(read('other')).toEqual([{}, null]);
  });

  it.each([
    ['another code wrote it', (text: string) => `["other${text.slice(2)}`],
    ['it is no longer whole', (text: string) => text.slice(0, -3)],
  ])('is empty where %s', (claim, damage) => {
    const others = new Set(readdirSync(cache));
    write(`dist ${claim}`);
    const path = join(
      cache,
      readdirSync(cache).find((name) => !others.has(name) && name.endsWith('.jsonl')) ?? '',
    );
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(read(`dist ${claim}`)).toEqual([{}, null]);
  });
});
