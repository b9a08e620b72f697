import { describe, expect, it } from 'vitest';
import { placeOfReport } from '../../../../src/dataset/validate/rules/place-of-report.ts';
import { accused, printed } from '../build.ts';

const rowOf = (place_id: string) => ({ observations: [{ place_id }] });

describe('place-of-report', () => {
  it.each([
    ['the place of the report', 'quang-tri'],
    ['a place within it', 'quang-tri/cam-lo'],
    ['a place around it', 'viet-nam'],
    ['a place that is missing, which another rule reports', 'nowhere'],
  ])('accepts %s', (_, place) => {
    expect(accused(placeOfReport, rowOf(place))).toEqual([]);
  });

  it('accuses another place, and says what to do', () => {
    expect(accused(placeOfReport, rowOf('dak-lak'))).toEqual(['r.1 place_id']);
    expect(printed(placeOfReport, rowOf('dak-lak'))).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:C (place_id) “dak-lak” cảnh báo place-of-report: Bài nói về quang-tri, dòng này về dak-lak. Sửa place_id; nếu bài có nói về nơi khác, thêm một ngoại lệ.
      data/observations/r.csv:2:C (place_id) “dak-lak” warning place-of-report: The report is of quang-tri, the row of dak-lak. Correct place_id; where the report does speak of another place, add an exception."
    `);
  });
});
