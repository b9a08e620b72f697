import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/output/read-page.ts';
import { readInventory, writeInventory, type Inventory } from '../../../scripts/render/inventory.ts';

const cache = mkdtempSync(join(tmpdir(), 'ket-nap-inventory-'));
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

const stamp = { size: 3, changed: 1.5, inode: 7 };
const html =
  '<html lang="vi"><head><meta name="a" content="b"></head><body><a href="/x/">1.004</a></body></html>';
const files: Inventory = {
  'a/index.html': { sha256: 's', key: 'k', page: readPage('a/index.html', html), packed: ['.gz'], ...stamp },
  'a/index.html.gz': { sha256: '', key: null, page: null, packed: [], ...stamp },
};

describe('the inventory of an output', () => {
  it('is read as it was written', () => {
    writeInventory('dist', files, cache);
    expect(readInventory('dist', cache)).toEqual(files);
  });

  it('is empty where none was written', () => {
    expect(readInventory('other', cache)).toEqual({});
  });

  it('is empty where another code wrote it, or where it is no longer whole', () => {
    const path = join(cache, readdirSync(cache)[0] ?? '');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `other${text}`);
    expect(readInventory('dist', cache)).toEqual({});
    writeFileSync(path, text.slice(0, -3));
    expect(readInventory('dist', cache)).toEqual({});
  });
});
