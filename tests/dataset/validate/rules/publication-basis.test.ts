import { describe, expect, it } from 'vitest';
import { publicationBasis } from '../../../../src/dataset/validate/rules/publication-basis.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('publication-basis', () => {
  it.each<[string, Rows]>([
    [
      'an end on the day of publication',
      { observations: [{ period_end: '2022-01-15', period_basis: 'publication' }] },
    ],
    [
      'the month that holds the day, where the day itself is not printed',
      { observations: [{ period_end: '2022-01', period_basis: 'publication' }] },
    ],
    ['another basis', { reports: [{ published_on: null }], observations: [{}] }],
    [
      'a reduced date on both sides',
      {
        reports: [{ published_on: '2022-01' }],
        observations: [{ period_end: '2022-01', period_basis: 'publication' }],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(publicationBasis, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'an end on another day',
      { observations: [{ period_end: '2022-01-14', period_basis: 'publication' }] },
      ['r.1 period_end'],
    ],
    ['no end', { observations: [{ period_end: null, period_basis: 'publication' }] }, ['r.1 period_end']],
    [
      'a report without a date',
      {
        reports: [{ published_on: null }],
        observations: [{ period_end: '2022', period_basis: 'publication' }],
      },
      ['r.1 period_end'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(publicationBasis, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(
      printed(publicationBasis, {
        observations: [{ period_end: '2022-01-14', period_basis: 'publication' }],
      }),
    ).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:I (period_end) “2022-01-14” cảnh báo publication-basis: Căn cứ là ngày đăng, mà ngày đăng là 2022-01-15. Ghi ngày đăng ở period_end, hoặc sửa period_basis.
      data/observations/r.csv:2:I (period_end) “2022-01-14” warning publication-basis: The basis is the day of publication, which is 2022-01-15. Write the day of publication in period_end, or correct period_basis."
    `);
  });
});
