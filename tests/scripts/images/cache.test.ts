import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCache } from '../../../scripts/images/cache.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-cache-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const bytes = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));
const DAYS = 24 * 60 * 60 * 1000;

async function read(folder: string, version: string, key: string, make: string): Promise<string> {
  return new TextDecoder().decode(await openCache(join(scratch, folder), version).get(key, bytes(make)));
}

describe('the cache', () => {
  it('makes a thing once for each key and version', async () => {
    expect(await read('a', '1', 'key', 'first')).toBe('first');
    expect(await read('a', '1', 'key', 'second')).toBe('first');
    expect(await read('a', '1', 'other', 'third')).toBe('third');
    expect(await read('a', '2', 'key', 'fourth')).toBe('fourth');
  });

  it('forgets what was not asked for in two weeks, and nothing sooner', async () => {
    const cache = openCache(join(scratch, 'b'), '1');
    await cache.get('key', bytes('first'));
    cache.prune(Date.now() + 13 * DAYS);
    expect(readdirSync(join(scratch, 'b'))).toHaveLength(1);
    cache.prune(Date.now() + 15 * DAYS);
    expect(readdirSync(join(scratch, 'b'))).toEqual([]);
  });
});
