import { describe, expect, it } from 'vitest';
import { problemAt } from '../../../src/dataset/model/locate.ts';

const place = {
  file: 'reports.csv',
  line: 7,
  header: ['report_id', 'title', 'note_vi'],
  cells: ['krong-bong', 'Title', 'x'.repeat(100)],
  cellLines: [7, 7, 9],
};
const finding = {
  severity: 'warning',
  rule: 'some-rule',
  record: 'krong-bong',
  message: { vi: 'sai', en: 'wrong' },
  remedy: { vi: 'Sửa.', en: 'Mend it.' },
} as const;

describe('problemAt', () => {
  it('names the cell by line, column letter and shortened value', () => {
    expect(problemAt(place, 'note_vi', finding)).toEqual({
      ...finding,
      file: 'reports.csv',
      line: 9,
      column: { name: 'note_vi', letter: 'C' },
      value: `${'x'.repeat(60)}…`,
    });
  });

  it('stands at the line of the row where no cell spans lines', () => {
    expect(problemAt({ ...place, cellLines: null }, 'note_vi', finding).line).toBe(7);
  });

  it.each([null, 'publisher'])('stands at the row for the column %s', (column) => {
    expect(problemAt(place, column, finding)).toEqual({
      ...finding,
      file: 'reports.csv',
      line: 7,
      column: null,
      value: null,
    });
  });
});
