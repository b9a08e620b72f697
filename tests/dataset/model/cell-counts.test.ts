import { expect, it } from 'vitest';
import { countCells, openCellCounter } from '../../../src/dataset/model/cell-counts.ts';
import type { Column } from '../../../src/dataset/model/column.ts';
import { TABLES } from '../../../src/dataset/model/tables.ts';

const table = TABLES.observations;
const rows = [
  { status: 'result', note_vi: 'a' },
  { status: 'plan', note_vi: null },
  { status: 'result' },
  { status: null },
  {},
];

it('counts the empty cells of each column, and those of each code', () => {
  const cells = countCells({ table, rows });
  expect(cells['status']).toEqual({ empty: 2, codes: { result: 2, plan: 1 } });
  expect(cells['note_vi']).toEqual({ empty: 4, codes: {} });
  const named = Object.entries<Column>(table.columns).filter(([, { codes, required }]) => codes || !required);
  expect(Object.keys(cells)).toEqual(named.map(([name]) => name));
});

it('adds what was counted of other rows', () => {
  const counter = openCellCounter(table);
  counter.addRows(rows.slice(0, 2));
  counter.addCounts(countCells({ table, rows: rows.slice(2) }));
  expect(counter.counts()).toEqual(countCells({ table, rows }));
});
