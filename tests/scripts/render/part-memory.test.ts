import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPartMemory } from '../../../scripts/render/part-memory.ts';
import { openPieces } from '../../../scripts/render/pieces.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ket-nap-part-memory-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

const DIST = '/any/dist';
type Cells = Readonly<Record<string, string>>;

/** One build: asks for some parts, keeps others, and gives what it was told of those that it asked for. */
function build(wanted: readonly string[], made: Readonly<Record<string, Cells>>, mostWaste?: number) {
  const pieces = openPieces(DIST, cache);
  const memory = openPartMemory(DIST, pieces, cache, mostWaste);
  const told = wanted.map((key) => {
    const part = memory.find(key);
    return part && Object.fromEntries(Array.from(part, ([name, { cells }]) => [name, textOf(cells())]));
  });
  for (const [key, part] of Object.entries(made)) {
    for (const [name, text] of Object.entries(part))
      memory.keep(key, name, {
        length: 2,
        ownKey: `own ${text}`,
        key: `wide ${text}`,
        counts: { note_vi: { empty: 1, codes: {} } },
        cells: () => text,
      });
  }
  memory.note();
  pieces.write();
  memory.close();
  return told;
}

const textOf = (cells: string | Uint8Array) => Buffer.from(cells).toString();
const cellFile = () => join(cache, readdirSync(cache).find((name) => name.endsWith('.cells')) ?? '');
const cellText = () => readFileSync(cellFile(), 'utf8');

const A = { facts: '["đ"]', bounds: '["ă"]' };
const B = { facts: '["b"]' };

describe('what is kept of the parts of observations', () => {
  it('is there for the next build, and as long as each asks for it', () => {
    expect(build(['a', 'b'], { a: A, b: B })).toEqual([null, null]);
    expect(build(['a', 'c'], { c: B })).toEqual([A, null]);
    expect(build(['a', 'b', 'c'], {})).toEqual([A, null, B]);
  });

  it('has the lengths, keys and counts of the rows', () => {
    build([], { a: A });
    const memory = openPartMemory(DIST, openPieces(DIST, cache), cache);
    const { length, ownKey, key, counts } = memory.find('a')?.get('bounds') ?? {};
    memory.close();
    expect([length, ownKey, key]).toEqual([2, 'own ["ă"]', 'wide ["ă"]']);
    expect(counts).toEqual({ note_vi: { empty: 1, codes: {} } });
  });

  it('moves to a fresh file where much of the one would be of no use', () => {
    build([], { a: A, b: B });
    expect(cellText()).toBe(A.facts + A.bounds + B.facts);
    expect(build(['a'], { c: B }, 2)).toEqual([A]);
    expect(cellText()).toBe(A.facts + A.bounds + B.facts);
    expect(build(['a', 'b', 'c'], {}, 2)).toEqual([A, null, B]);
    build(['c'], {}, 2);
    expect(cellText()).toBe(B.facts);
    expect(build(['a', 'c'], {})).toEqual([null, B]);
  });

  it('is not trusted where the file of its cells was touched', () => {
    build([], { a: A });
    utimesSync(cellFile(), 1, 1);
    expect(build(['a'], { a: A })).toEqual([null]);
    expect(build(['a'], {})).toEqual([A]);
  });

  it('is that of one output alone', () => {
    build([], { a: A });
    const memory = openPartMemory('/other/dist', openPieces('/other/dist', cache), cache);
    expect(memory.find('a')).toBeNull();
    memory.close();
  });
});
