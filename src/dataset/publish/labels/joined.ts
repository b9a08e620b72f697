import type { Column, Columns } from '../../model/column.ts';
import type { Table } from '../../model/table.ts';
import type { Adding, Addition, PublishedRow } from './addition.ts';
import { JOINS, type Join } from './joins.ts';

/** The columns that a table gets from the tables that its codes lead to. */
export const addJoined: Adding = (table, tables) => {
  const taken = new Set(Object.keys(table.columns));
  return joinsOf(table).flatMap((join): Addition[] => {
    const source = tables.get(join.from);
    const names = Object.entries(join.columns).filter(([name]) => !taken.has(name));
    if (!source || names.length === 0) return [];
    names.forEach(([name]) => taken.add(name));
    const rows = new Map(source.rows.map((row) => [row[join.key], row]));
    const cellsFor = (row: PublishedRow | undefined) =>
      Object.fromEntries(names.map(([name, column]) => [name, row?.[column] ?? null]));
    return [
      {
        columns: describeAll(names, source.table, table.columns[join.on]),
        cellsOf: (row) => cellsFor(rows.get(row[join.on] ?? null)),
      },
    ];
  });
};

/** The joins that a table takes part in. */
export function joinsOf(table: Table): readonly Join[] {
  return JOINS.filter(({ on, from, only }) => {
    const column = table.columns[on];
    if (!column || table.name === from) return false;
    return only ? only.includes(table.name) : column.references !== undefined;
  });
}

function describeAll(
  names: readonly (readonly [name: string, source: string])[],
  source: Table,
  lead: Column | undefined,
): Columns {
  return Object.fromEntries(
    names.flatMap(([name, column]) => {
      const found = source.columns[column];
      return found ? [[name, describe(found, lead)] as const] : [];
    }),
  );
}

/** The column as another table shows it; not required, for the code that leads to it may be empty. */
function describe(column: Column, lead: Column | undefined): Column {
  const describeIn = (language: 'vi' | 'en'): string =>
    [lead?.title[language], column.description[language]].filter(Boolean).join(': ');
  const { type, schema, title, examples, codes } = column;
  const description = { vi: describeIn('vi'), en: describeIn('en') };
  return { type, schema, title, examples, description, required: false, ...(codes && { codes }) };
}
