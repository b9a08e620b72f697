import { describe, expect, it } from 'vitest';
import { referenceExists } from '../../../../src/dataset/validate/rules/reference-exists.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('reference-exists', () => {
  it.each<[string, Rows]>([
    ['ids that have their rows', { observations: [{}, { group_id: 'women', whole_id: 'r.1' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(referenceExists, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['an unknown report', { observations: [{ report_id: 's' }] }, ['r.1 report_id']],
    [
      'an unknown place, indicator and group',
      { observations: [{ place_id: 'hue', indicator_id: 'births', group_id: 'men' }] },
      ['r.1 place_id', 'r.1 indicator_id', 'r.1 group_id'],
    ],
    [
      'an unknown whole, numerator and denominator',
      { observations: [{ whole_id: 'r.7', numerator_id: 'r.8', denominator_id: 'r.9' }] },
      ['r.1 whole_id', 'r.1 numerator_id', 'r.1 denominator_id'],
    ],
    [
      'an unknown parent and merged province',
      { reports: [], places: [{ parent_id: 'asia', merged_into: 'asia' }] },
      ['viet-nam parent_id', 'viet-nam merged_into'],
    ],
    [
      'an unknown document and theme',
      { citations: [{}], mentions: [{}] },
      ['r 21-nq-tw  document_id', 'r thin-pool  theme_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(referenceExists, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(referenceExists, { observations: [{ place_id: 'quang-trị' }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:C (place_id) “quang-trị” lỗi reference-exists: codelists/places.csv không có place_id “quang-trị”. Viết “quang-tri” nếu đó là ý muốn; nếu không, thêm dòng vào codelists/places.csv.
      data/observations/r.csv:2:C (place_id) “quang-trị” error reference-exists: codelists/places.csv has no place_id “quang-trị”. Write “quang-tri” if that is meant; otherwise add the row to codelists/places.csv."
    `);
  });
});
