import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { publishDatabase } from '../../src/dataset/publish/database/database.ts';
import { publishedOf } from './publish.ts';

const { fileOf, publication } = await publishedOf('data', [publishDatabase]);
const database = new DatabaseSync(':memory:');
database.deserialize(fileOf('ket-nap.sqlite'));
afterAll(() => {
  database.close();
});

const rowsOf = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));
const names = publication.tables.map(({ table }) => table.name);

describe('ket-nap.sqlite', () => {
  it('is whole, by the check of SQLite itself', () => {
    expect(rowsOf('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('has no reference that leads nowhere, by the check of SQLite itself', () => {
    expect(rowsOf('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('has a key on every table and a foreign key for every reference of the schema', () => {
    const declared = publication.tables.flatMap(({ table }) =>
      Object.entries(table.columns)
        .filter(([, { references }]) => references && names.includes(references.table))
        .map(([column, { references }]) => `${table.name}.${column} ${String(references?.table)}`),
    );
    const found = names.flatMap((name) =>
      rowsOf(`PRAGMA foreign_key_list('${name}')`).map(
        ({ from, table }) => `${name}.${String(from)} ${String(table)}`,
      ),
    );
    expect(found.toSorted()).toEqual(declared.toSorted());
    const unique = names.filter((name) =>
      rowsOf(`PRAGMA index_list('${name}')`).some((each) => each['unique'] === 1),
    );
    expect(unique).toEqual(names);
  });

  it('refuses an observation of a place that there is not', () => {
    expect(() => {
      database.exec("UPDATE observations SET place_id = 'atlantis' WHERE observation_id = 'krong-bong.1'");
    }).toThrow(/FOREIGN KEY/);
  });

  it.each(publication.tables.map((each) => [each.table.name, each] as const))(
    'holds the rows of %s',
    (name, { table, rows }) => {
      const columns = Object.keys(table.columns);
      expect(rowsOf(`SELECT * FROM "${name}" ORDER BY rowid`)).toEqual(
        rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
      );
    },
  );
});

describe('the views', () => {
  const labelled = publication.labelled.filter(
    ({ table }, index) => table !== publication.tables[index]?.table,
  );

  it.each(labelled.map((each) => [each.table.name, each] as const))(
    'join %s to the same columns and cells as the other formats have',
    (name, { table, rows }) => {
      const columns = Object.keys(table.columns);
      const ordered = (each: Readonly<Record<string, unknown>>) =>
        JSON.stringify(columns.map((column) => each[column] ?? null));
      const found = rowsOf(`SELECT * FROM "${name}_labelled"`);
      expect(Object.keys(found[0] ?? {})).toEqual(found.length > 0 ? columns : []);
      expect(found.map(ordered).toSorted()).toEqual(rows.map(ordered).toSorted());
    },
  );

  it('list the observations of each fact, measure, sum and implied figure', () => {
    const [{ n = 0 } = {}] = rowsOf(
      'SELECT count(*) AS n FROM facts_observation_ids JOIN observations USING (observation_id)',
    );
    expect(n).toBe(publication.tables.find(({ table }) => table.name === 'observations')?.rows.length);
    for (const view of ['measures_inputs', 'sums_part_ids', 'implied_inputs']) {
      const lost = rowsOf(
        `SELECT * FROM ${view} WHERE observation_id NOT IN (SELECT observation_id FROM observations)`,
      );
      expect(lost).toEqual([]);
    }
  });
});
