import { expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { countCells } from '../../../src/site/codebook/cell-counts.ts';

it('counts empty cells and each value', () => {
  const rows = [{ status: 'result' }, { status: 'plan' }, { status: 'result' }, { status: null }, {}];
  const { empty, countOf } = countCells({ table: TABLES.observations, rows }, 'status');
  expect([empty, countOf('result'), countOf('plan'), countOf('projected')]).toEqual([2, 2, 1, 0]);
});
