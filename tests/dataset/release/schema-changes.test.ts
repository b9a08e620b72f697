import { describe, expect, it } from 'vitest';
import { compareSchemas } from '../../../src/dataset/release/schema-changes.ts';
import { snapshotOf, table } from './build.ts';

const changes = (before: ReturnType<typeof table>, after: ReturnType<typeof table>) =>
  compareSchemas(snapshotOf(before), snapshotOf(after)).map(
    ({ column, change }) => `${column ?? '*'} ${change}`,
  );

describe('compareSchemas', () => {
  const old = table('t', ['id', 'a', 'b']);

  it.each([
    ['the same columns', table('t', ['id', 'a', 'b']), []],
    ['a column that came', table('t', ['id', 'a', 'b', 'c']), ['c added']],
    ['a column that went', table('t', ['id', 'b']), ['a removed']],
    ['columns in another order', table('t', ['id', 'b', 'a']), ['b moved', 'a moved']],
    ['another key', { ...old, key: ['id', 'a'] }, ['* key']],
    [
      'another type',
      {
        ...old,
        columns: old.columns.map((column) => ({ ...column, type: column.name === 'a' ? 'integer' : 'text' })),
      },
      ['a type'],
    ],
  ])('compares %s', (_, after, expected) => {
    expect(changes(old, after)).toEqual(expected);
  });

  it('tells tables that came and went', () => {
    expect(compareSchemas(snapshotOf(old), snapshotOf(table('u', ['id'])))).toEqual([
      { table: 't', column: null, change: 'removed' },
      { table: 'u', column: null, change: 'added' },
    ]);
  });
});
