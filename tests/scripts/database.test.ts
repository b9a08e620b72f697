import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase, type RowMemory, type RowRange } from '../../scripts/database.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-rows-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Row = readonly [name: string, number: number | null];
/** Stretches of a table by their keys, in their order. */
type Stretches = Readonly<Record<string, readonly Row[]>>;

const FIRST: Readonly<Record<string, Stretches>> = {
  one: { a: rowsOf('a', 40), b: rowsOf('b', 3), c: rowsOf('c', 25) },
  two: { d: rowsOf('d', 30), e: rowsOf('e', 1) },
};

function rowsOf(letter: string, count: number): Row[] {
  return Array.from({ length: count }, (_, index) => [
    `${letter}${String((index * 7) % count)}`,
    index % 5 === 0 ? null : index,
  ]);
}

/** Writes a database, of rows that another has as far as it is told, and gives its bytes, what it noted and what it made. */
function write(tables: Readonly<Record<string, Stretches>>, before?: { path: string; rows: Noted }) {
  const rows: Noted = new Map();
  const made: string[] = [];
  const memory: RowMemory = {
    path: before?.path ?? null,
    find: (table, key) => before?.rows.get(`${table} ${key}`) ?? null,
    note: (table, key, range) => rows.set(`${table} ${key}`, range),
  };
  const database = openDatabase(memory);
  try {
    for (const name of Object.keys(tables)) {
      database.run(`CREATE TABLE ${name} (name TEXT NOT NULL, number INTEGER, PRIMARY KEY (name)) STRICT`);
    }
    for (const [name, stretches] of Object.entries(tables)) {
      for (const [key, stretch] of Object.entries(stretches)) {
        database.insert(name, key, () => {
          made.push(`${name} ${key}`);
          return stretch;
        });
      }
    }
    return { bytes: Buffer.concat([...database.finish()].map((piece) => Buffer.from(piece))), rows, made };
  } finally {
    database.release();
  }
}

type Noted = Map<string, RowRange>;

describe('the rows of a database that another has', () => {
  const path = join(scratch, 'a file # with ? and 100%.sqlite');
  const first = write(FIRST);
  writeFileSync(path, first.bytes);

  it('are noted by where they stand', () => {
    expect(first.rows.get('one c')).toEqual({ first: 44, count: 25 });
    expect(first.made).toEqual(['one a', 'one b', 'one c', 'two d', 'two e']);
  });

  it.each<[string, Readonly<Record<string, Stretches>>, string[]]>([
    ['all', FIRST, []],
    ['all but some in the midst', { ...FIRST, one: { ...FIRST['one'], b: rowsOf('f', 9) } }, ['one b']],
    ['those after a stretch that is gone', { ...FIRST, one: { b: rowsOf('b', 3), c: rowsOf('c', 25) } }, []],
    ['those in another order', { ...FIRST, one: { c: rowsOf('c', 25), a: rowsOf('a', 40) } }, []],
    ['all but some that are as many', { ...FIRST, one: { ...FIRST['one'], b: rowsOf('f', 3) } }, ['one b']],
    ['all but the last', { ...FIRST, one: { a: rowsOf('a', 40), b: rowsOf('b', 3) } }, []],
    [
      'those beside rows that come from further on and from further up',
      {
        ...FIRST,
        one: { a: rowsOf('a', 40).with(2, ['c3', 1]), b: rowsOf('b', 3), c: [['a14', 5], ...rowsOf('g', 2)] },
      },
      ['one a', 'one c'],
    ],
    ['all of one table, and none of the other', { one: FIRST['one'] ?? {}, two: {} }, []],
    ['those before a new one', { ...FIRST, two: { ...FIRST['two'], g: rowsOf('g', 200) } }, ['two g']],
  ])('give the bytes of a database made of them: %s', (_, tables, changed) => {
    const known = new Map([...first.rows].filter(([key]) => !changed.includes(key)));
    const again = write(tables, { path, rows: known });
    const fresh = write(tables);
    expect(again.bytes.equals(fresh.bytes)).toBe(true);
    expect(again.rows).toEqual(fresh.rows);
    expect(again.made).toEqual(changed);
  });

  it('cannot hide that two rows have one key', () => {
    const twice = { ...FIRST, one: { ...FIRST['one'], c: rowsOf('a', 3) } };
    const known = new Map([...first.rows].filter(([key]) => key !== 'one c'));
    expect(() => write(twice, { path, rows: known })).toThrow('Two rows of the table one have one key.');
    expect(() => write(twice)).toThrow('UNIQUE');
  });
});
