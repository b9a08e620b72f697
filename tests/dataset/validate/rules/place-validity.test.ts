import { describe, expect, it } from 'vitest';
import { placeValidity } from '../../../../src/dataset/validate/rules/place-validity.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('place-validity', () => {
  it.each<[string, Rows]>([
    [
      'a period within the time of the place',
      { places: [{ place_id: 'quang-tri', valid_to: '2025-06-30' }], observations: [{}] },
    ],
    [
      'a plan beyond it that a note explains',
      {
        places: [{ place_id: 'quang-tri', valid_to: '2025-06-30' }],
        observations: [
          {
            period_start: '2025-01-01',
            period_end: '2025-12-31',
            note_vi: 'Cả năm.',
            note_en: 'Whole year.',
          },
        ],
      },
    ],
    [
      'a year that may be within it',
      {
        places: [{ place_id: 'quang-tri', valid_to: '2025-06-30' }],
        observations: [{ period_start: '2025', period_end: '2025' }],
      },
    ],
    ['a place without limits', { observations: [{}] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(placeValidity, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a year that ends after the place',
      {
        places: [{ place_id: 'quang-tri', valid_to: '2025-06-30' }],
        observations: [{ period_start: '2025-01-01', period_end: '2025-12-31' }],
      },
      ['r.1 period_end'],
    ],
    [
      'a year before the merged province',
      { places: [{ place_id: 'quang-tri', valid_from: '2025-07-01' }], observations: [{}] },
      ['r.1 period_start'],
    ],
    [
      'an instant before the merged province',
      {
        places: [{ place_id: 'quang-tri', valid_from: '2025-07-01' }],
        observations: [{ period_kind: 'instant', period_start: null }],
      },
      ['r.1 period_end'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(placeValidity, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(
      printed(placeValidity, {
        places: [{ place_id: 'quang-tri', valid_to: '2025-06-30' }],
        observations: [{ period_start: '2025-01-01', period_end: '2025-12-31' }],
      }),
    ).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:I (period_end) “2025-12-31” cảnh báo place-validity: Kỳ ra ngoài thời gian quang-tri tồn tại (… – 2025-06-30). Chọn nơi đúng thời gian, hoặc giải thích ở note_vi và note_en.
      data/observations/r.csv:2:I (period_end) “2025-12-31” warning place-validity: The period leaves the time in which quang-tri existed (… – 2025-06-30). Choose the place of that time, or explain in note_vi and note_en."
    `);
  });
});
