import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keepAssets, nextGenerations } from '../../../scripts/assets/keep.ts';

const FROM = 'https://example.org/site/';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A built site whose assets are the names given; each holds its own name. */
function build(...names: string[]): string {
  const dist = mkdtempSync(join(tmpdir(), 'ket-nap-assets-'));
  folders.push(dist);
  mkdirSync(join(dist, '_astro'));
  for (const name of names) writeFileSync(join(dist, '_astro', name), name);
  return dist;
}

/** What the deployed site answers: the files of a built one. */
function deployed(dist: string | null) {
  return (address: string): Promise<Uint8Array | null> => {
    const name = address.replace(`${FROM}_astro/`, '');
    const known = dist && readdirSync(join(dist, '_astro')).includes(name);
    return Promise.resolve(known ? readFileSync(join(dist, '_astro', name)) : null);
  };
}

function assetsOf(dist: string): string[] {
  return readdirSync(join(dist, '_astro')).filter((name) => name !== 'kept.json');
}

describe('keepAssets', () => {
  it('keeps the assets of as many deployments as it is told', async () => {
    let site: string | null = null;
    for (const names of [
      ['a.1.css'],
      ['a.2.css', 'same.js'],
      ['a.3.css', 'same.js'],
      ['a.4.css', 'same.js'],
    ]) {
      const next = build(...names);
      await keepAssets(next, { from: FROM, keep: 3, fetchFile: deployed(site) });
      site = next;
    }
    expect(assetsOf(site ?? '')).toEqual(['a.2.css', 'a.3.css', 'a.4.css', 'same.js']);
    expect(readFileSync(join(site ?? '', '_astro', 'a.2.css'), 'utf8')).toBe('a.2.css');
  });

  it('begins anew where nothing is deployed', async () => {
    const dist = build('a.css');
    expect(await keepAssets(dist, { from: FROM, keep: 3, fetchFile: deployed(null) })).toEqual([]);
    expect(readFileSync(join(dist, '_astro', 'kept.json'), 'utf8')).toBe('[["a.css"]]');
  });

  it.each(['[["../index.html"]]', '[[".htaccess"]]', '[["https://x.example/a.js"]]', '{}', '[[1]]'])(
    'refuses the list %s',
    async (list) => {
      const fetchFile = () => Promise.resolve(new TextEncoder().encode(list));
      await expect(keepAssets(build('a.css'), { from: FROM, keep: 3, fetchFile })).rejects.toThrow('no list');
    },
  );
});

describe('nextGenerations', () => {
  it('counts a deployment of the same assets once', () => {
    expect(nextGenerations(['b'], [['b'], ['a']], 2)).toEqual([['b'], ['a']]);
    expect(nextGenerations(['a'], [['b'], ['a']], 2)).toEqual([['a'], ['b']]);
  });
});
