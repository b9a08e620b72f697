import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKeptFolder } from '../../scripts/render/kept-folder.ts';
import { keptText } from '../../src/site/kept-text.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-kept-'));
let folder = '';

/** The function as a thread of a build has it, which is told of the folder before it reads the code of the pages. */
async function importKeptText(): Promise<typeof keptText> {
  vi.resetModules();
  vi.stubEnv('KEPT_DIR', folder);
  return (await import('../../src/site/kept-text.ts')).keptText;
}

beforeEach(() => {
  folder = join(mkdtempSync(join(scratch, 'one-')), 'kept');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true, force: true });
});

describe('keptText', () => {
  it('makes a text once for all builds of the same code', async () => {
    const make = vi.fn(() => 'đường\nvẽ');
    const kept = await importKeptText();
    expect([kept(() => 'a.svg', make), kept(() => 'a.svg', make)]).toEqual(['đường\nvẽ', 'đường\nvẽ']);
    expect(make).toHaveBeenCalledTimes(1);
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  it('makes anew what is damaged', async () => {
    const kept = await importKeptText();
    kept(
      () => 'a.svg',
      () => 'whole',
    );
    const path = join(folder, 'a.svg');
    for (const damaged of ['', readFileSync(path, 'utf8').slice(0, -1)]) {
      writeFileSync(path, damaged);
      expect(
        kept(
          () => 'a.svg',
          () => 'anew',
        ),
      ).toBe('anew');
      expect(
        kept(
          () => 'a.svg',
          () => 'never',
        ),
      ).toBe('anew');
    }
  });

  it('makes every text where no build names a folder', () => {
    expect([
      keptText(
        () => 'a.svg',
        () => 'one',
      ),
      keptText(
        () => 'a.svg',
        () => 'two',
      ),
    ]).toEqual(['one', 'two']);
  });
});

describe('openKeptFolder', () => {
  it('removes what is of another code, and what nobody has used for a day', () => {
    const cache = mkdtempSync(join(scratch, 'cache-'));
    const open = (key: string): string => openKeptFolder('/site', key, cache);
    const [old, own] = [open('old'), open('own')];
    for (const each of [old, own]) writeTexts(each);
    const dayBefore = new Date(statSync(join(own, 'a')).mtimeMs - 25 * 60 * 60 * 1000);
    utimesSync(join(own, 'a'), dayBefore, dayBefore);
    expect(open('own')).toBe(own);
    expect(readdirSync(join(own, '..'))).toEqual(['own']);
    expect(readdirSync(own)).toEqual(['b']);
  });
});

function writeTexts(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const name of ['a', 'b']) writeFileSync(join(into, name), name);
}
