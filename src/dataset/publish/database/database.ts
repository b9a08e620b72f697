import type { Column, ColumnType } from '../../model/column.ts';
import type { Table } from '../../model/table.ts';
import { primaryKeyOf } from '../keys.ts';
import { publishRows, type RowFormat } from '../row-format.ts';
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
export const databaseRows: RowFormat = ({ publication, tools, output }) => {
  const names = new Set(publication.tables.map(({ table }) => table.name));
  const database = tools.openDatabase();
  for (const { table } of publication.tables) database.run(createTable(table, names));
  return {
    open: (_labelled, { table }) => {
      const columns = Object.keys(table.columns);
      return {
        write: ({ own, ownKey }) => {
          database.insert(table.name, ownKey(), () =>
            own().map((row) => columns.map((name) => row[name] ?? null)),
          );
        },
        close: () => [],
      };
    },
    finish: () => {
      for (const view of viewsOf(publication)) database.run(view);
      const writer = output.create('ket-nap.sqlite');
      for (const piece of database.finish()) writer.write(piece);
      return [writer.close()];
    },
    release: database.release,
  };
};

export const publishDatabase = publishRows([databaseRows]);

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
