import { describe, expect, it } from 'vitest';
import { basisKind } from '../../../../src/dataset/validate/rules/basis-kind.ts';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { accused, printed } from '../build.ts';

const rowOf = (row: Partial<Observation>) => ({ observations: [row] });

describe('basis-kind', () => {
  it.each<[string, Partial<Observation>]>([
    ['a printed year', {}],
    ['a school year by convention', { period_kind: 'school_year', period_basis: 'convention' }],
    ['no basis', { period_kind: 'school_year', period_basis: null }],
    ['another report with a note', { period_basis: 'other_report', note_vi: 'Bài b.', note_en: 'Report b.' }],
  ])('accepts %s', (_, row) => {
    expect(accused(basisKind, rowOf(row))).toEqual([]);
  });

  it.each<[string, Partial<Observation>]>([
    ['a year by convention', { period_basis: 'convention' }],
    ['a school year as printed', { period_kind: 'school_year' }],
    ['another report without a note', { period_basis: 'other_report' }],
  ])('accuses %s', (_, row) => {
    expect(accused(basisKind, rowOf(row))).toEqual(['r.1 period_basis']);
  });

  it('says what to do', () => {
    expect(printed(basisKind, rowOf({ period_basis: 'convention' }))).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:K (period_basis) “convention” lỗi basis-kind: Kỳ year không hợp với căn cứ convention. Năm học có căn cứ convention; các kỳ khác thì không.
      data/observations/r.csv:2:K (period_basis) “convention” error basis-kind: A period of the kind year does not have the basis convention. A school year has the basis convention; other periods do not."
    `);
  });
});
