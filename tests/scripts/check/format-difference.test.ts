import { describe, expect, it } from 'vitest';
import { formatDifference } from '../../../scripts/check/format-difference.ts';
import { fixFile } from '../../../src/dataset/fix/fix-file.ts';

function difference(text: string, language: 'vi' | 'en' = 'en'): string {
  return formatDifference(
    fixFile({ path: 'a.csv', bytes: new TextEncoder().encode(text) }),
    'data',
    language,
  );
}

describe('formatDifference', () => {
  it('shows each changed line before and after, with what the eye cannot see', () => {
    expect(difference('\ufeffa,b\r\n1,\u00a0x \r\nd\u0302,y')).toMatchInlineSnapshot(`
      "--- data/a.csv
      +++ data/a.csv
      # Dropped the byte order mark (BOM).
      # Ended lines with LF (lines: 2).
      # Deleted blanks at the start or end of cells (cells: 1).
      # Ended the last line.
      @@ 1 @@
      -<U+FEFF>a,b<CR>
      +a,b
      @@ 2 @@
      -1,<U+00A0>x␣<CR>
      +1,x
      @@ 3 @@
      -d<U+0302>,y
      +d<U+0302>,y<LF>"
    `);
  });

  it('says what was done in the language asked for', () => {
    expect(difference('a,b\n1,2', 'vi')).toMatchInlineSnapshot(`
      "--- data/a.csv
      +++ data/a.csv
      # Thêm dấu xuống dòng ở cuối tệp.
      @@ 2 @@
      -1,2
      +1,2<LF>"
    `);
  });
});
