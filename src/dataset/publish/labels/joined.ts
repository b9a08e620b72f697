import type { Column, Columns } from '../../model/column.ts';
import type { Table } from '../../model/table.ts';
import { finderOf, type PublishedRow } from '../../model/row-table.ts';
import type { Adding, Addition } from './addition.ts';
import { JOINS, type Join } from './joins.ts';

/** The columns that a table gets from the tables that its codes lead to. */
export const addJoined: Adding = (table, tables) => {
  const taken = new Set(Object.keys(table.columns));
  return joinsOf(table).flatMap((join): Addition[] => {
    const source = tables.get(join.from);
    const names = Object.entries(join.columns).filter(([name]) => !taken.has(name));
    if (!source || names.length === 0) return [];
    names.forEach(([name]) => taken.add(name));
    const find = finderOf(source, join.key);
    const cellsFor = (row: PublishedRow | undefined) =>
      Object.fromEntries(names.map(([name, column]) => [name, row?.[column] ?? null]));
    return [
      {
        columns: describeAll(names, source.table),
        cellsOf: (row) => cellsFor(find(row[join.on] ?? null)),
        restsOn: (rows) =>
          Array.from(new Set(rows.map((row) => row[join.on] ?? null)), (key) => {
            const found = find(key);
            return found ? names.map(([, column]) => found[column] ?? null) : null;
          }),
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

function describeAll(names: readonly (readonly [name: string, source: string])[], source: Table): Columns {
  return Object.fromEntries(
    names.flatMap(([name, column]) => {
      const found = source.columns[column];
      return found ? [[name, describe(found, source)] as const] : [];
    }),
  );
}

/** The column as another table shows it, with the table that it is of; not required, for its code may be empty. */
function describe(
  { type, schema, title, examples, codes, unit, description }: Column,
  source: Table,
): Column {
  return {
    type,
    schema,
    title,
    examples,
    description: {
      vi: `${source.title.vi}: ${description.vi}`,
      en: `${source.title.en}: ${description.en}`,
    },
    required: false,
    ...(codes && { codes }),
    ...(unit && { unit }),
  };
}
