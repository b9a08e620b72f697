import type { Column, ColumnType } from '../../model/column.ts';
import type { Cell, PublishedTable, Rows } from '../../model/row-table.ts';
import type { Table } from '../../model/table.ts';
import type { DatabaseInsert, Format } from '../format.ts';
import { primaryKeyOf } from '../keys.ts';
import { viewsOf } from './views.ts';
import { quoteName } from './sql.ts';

/** The storage class of each type in a STRICT table; reduced dates are text, as dates are in SQLite anyway. */
const TYPES: Readonly<Record<ColumnType, 'TEXT' | 'INTEGER' | 'REAL'>> = {
  identifier: 'TEXT',
  text: 'TEXT',
  code: 'TEXT',
  date: 'TEXT',
  duration: 'TEXT',
  integer: 'INTEGER',
  decimal: 'REAL',
  url: 'TEXT',
  sha256: 'TEXT',
  figure: 'TEXT',
};

/** `ket-nap.sqlite`: the tables once each, with keys and foreign keys, and views for the common joins. */
export const publishDatabase: Format = ({ publication, tools, output }) => {
  const { tables } = publication;
  const names = new Set(tables.map(({ table }) => table.name));
  const writer = output.create('ket-nap.sqlite');
  const pieces = tools.buildDatabase({
    tables: tables.map(({ table }) => createTable(table, names)),
    inserts: tables.map(insertInto),
    views: viewsOf(publication),
  });
  for (const piece of pieces) writer.write(piece);
  return [writer.close()];
};

function createTable(table: Table, names: ReadonlySet<string>): string {
  const columns = Object.entries(table.columns);
  const key = table.key.map(quoteName).join(', ');
  const lines = [
    ...columns.map(
      ([name, column]) => `${quoteName(name)} ${TYPES[column.type]}${constraintsOf(name, column)}`,
    ),
    primaryKeyOf(table) ? `PRIMARY KEY (${key})` : `UNIQUE (${key})`,
    ...columns.flatMap(([name, { references }]) =>
      references && names.has(references.table)
        ? [
            `FOREIGN KEY (${quoteName(name)}) REFERENCES ${quoteName(references.table)} (${quoteName(references.column)})`,
          ]
        : [],
    ),
  ];
  return `CREATE TABLE ${quoteName(table.name)} (\n  ${lines.join(',\n  ')}\n) STRICT`;
}

function constraintsOf(name: string, { required, codes }: Column): string {
  const allowed = codes?.map(({ code }) => `'${code}'`).join(', ');
  return `${required ? ' NOT NULL' : ''}${allowed ? ` CHECK (${quoteName(name)} IN (${allowed}))` : ''}`;
}

function* cellsOf(rows: Rows, names: readonly string[]): Iterable<readonly Cell[]> {
  for (const row of rows) yield names.map((name) => row[name] ?? null);
}

function insertInto({ table, rows }: PublishedTable): DatabaseInsert {
  const names = Object.keys(table.columns);
  return {
    statement: `INSERT INTO ${quoteName(table.name)} VALUES (${names.map(() => '?').join(', ')})`,
    rows: cellsOf(rows, names),
  };
}
