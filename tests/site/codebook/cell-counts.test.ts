import { expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { countCells } from '../../../src/site/codebook/cell-counts.ts';

it('counts the empty cells of each column, and those of each code', () => {
  const rows = [
    { status: 'result', note_vi: 'a' },
    { status: 'plan', note_vi: null },
    { status: 'result' },
    { status: null },
    {},
  ];
  const cells = countCells({ table: TABLES.observations, rows });
  const { empty, countOf } = cells.get('status') ?? {};
  expect([empty, countOf?.('result'), countOf?.('plan'), countOf?.('projected')]).toEqual([2, 2, 1, 0]);
  expect(cells.get('note_vi')?.empty).toBe(4);
  expect([...cells.keys()]).toEqual(Object.keys(TABLES.observations.columns));
});
