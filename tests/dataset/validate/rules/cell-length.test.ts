import { describe, expect, it } from 'vitest';
import { cellLength } from '../../../../src/dataset/validate/rules/cell-length.ts';
import { accused, printed } from '../build.ts';

describe('cell-length', () => {
  it('accepts a cell of a thousand characters', () => {
    expect(accused(cellLength, { observations: [{ note_vi: 'a'.repeat(1000) }] })).toEqual([]);
  });

  it('accuses a longer one', () => {
    const rows = { observations: [{ note_vi: 'a'.repeat(1001) }] };
    expect(accused(cellLength, rows)).toEqual(['r.1 note_vi']);
    expect(printed(cellLength, rows)).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:W (note_vi) “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” lỗi cell-length: Ô có 1001 ký tự. Viết gọn lại trong 1000 ký tự, bằng lời của mình.
      data/observations/r.csv:2:W (note_vi) “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” error cell-length: The cell has 1001 characters. Say it in 1000 characters, in our own words."
    `);
  });
});
