import { describe, expect, it } from 'vitest';
import { unusedCode } from '../../../../src/dataset/validate/rules/unused-code.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('unused-code', () => {
  it.each<[string, Rows]>([
    [
      'codes that rows use',
      {
        indicators: [{}],
        groups: [{}],
        documents: [{}],
        themes: [{}],
        observations: [{}],
        citations: [{}],
        mentions: [{}],
      },
    ],
    [
      'a group whose subgroup is used',
      {
        indicators: [{}],
        groups: [{}, { group_id: 'women', parent_id: 'all' }],
        observations: [{ group_id: 'women' }],
      },
    ],
    [
      'a place that no row is of',
      { indicators: [{}], groups: [{}], observations: [{}], places: [{ place_id: 'hue' }] },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(unusedCode, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'an indicator',
      { groups: [{}], indicators: [{}, { indicator_id: 'births' }], observations: [{}] },
      ['births indicator_id'],
    ],
    [
      'a group',
      { indicators: [{}], groups: [{}, { group_id: 'men' }], observations: [{}] },
      ['men group_id'],
    ],
    [
      'a document and a theme',
      { indicators: [], groups: [], documents: [{}], themes: [{}] },
      ['thin-pool theme_id', '21-nq-tw document_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(unusedCode, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(
      printed(unusedCode, { groups: [{}], indicators: [{}, { indicator_id: 'births' }], observations: [{}] }),
    ).toMatchInlineSnapshot(`
      "data/codelists/indicators.csv:3:A (indicator_id) “births” cảnh báo unused-code: Không dòng nào ở observations/*.csv dùng mã này. Xóa dòng, hoặc kiểm tra xem mã ở nơi dùng có bị gõ sai không.
      data/codelists/indicators.csv:3:A (indicator_id) “births” warning unused-code: No row of observations/*.csv uses this id. Delete the row, or check whether the id was mistyped where it is used."
    `);
  });
});
