import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/dataset/parse/csv.ts';
import { showFault } from './show.ts';

function faultsOf(text: string): string {
  return parseCsv(text).faults.map(showFault).join('\n');
}

describe('parseCsv', () => {
  it('gives each row its line', () => {
    expect(parseCsv('a,b\n1,2\n3,4\n')).toEqual({
      header: { line: 1, cells: ['a', 'b'], cellLines: null },
      rows: [
        { line: 2, cells: ['1', '2'], cellLines: null },
        { line: 3, cells: ['3', '4'], cellLines: null },
      ],
      faults: [],
    });
  });

  it('gives each cell its line where a quoted cell spans lines', () => {
    expect(parseCsv('a,b,c\n1,"x\ny\nz",3\n4,"p, ""q""",6').rows).toEqual([
      { line: 2, cells: ['1', 'x\ny\nz', '3'], cellLines: [2, 2, 4] },
      { line: 5, cells: ['4', 'p, "q"', '6'], cellLines: null },
    ]);
  });

  it('counts the lines of two cells that both span lines', () => {
    expect(parseCsv('a,b,c\n"1\n1","2\n2",3').rows[0]?.cellLines).toEqual([2, 3, 4]);
  });

  it('counts the lines of a header that spans lines', () => {
    expect(parseCsv('a,"b\nc"\n1,2').rows[0]?.line).toBe(3);
  });

  it('reads a file that is quoted throughout', () => {
    expect(parseCsv('"a","b"\n"1",""\n').rows).toEqual([{ line: 2, cells: ['1', ''], cellLines: null }]);
  });

  it('needs no line end at the end', () => {
    expect(parseCsv('a,b\n1,2')).toMatchObject({ rows: [{ cells: ['1', '2'] }], faults: [] });
  });

  it.each([
    ['CRLF', 'a,b\r\n1,"x\r\ny"\r\n3,4\r\n'],
    ['CR', 'a,b\r1,"x\ry"\r3,4\r'],
  ])('counts lines that end with %s and warns once', (_claim, text) => {
    const { rows, faults } = parseCsv(text);
    expect(rows).toEqual([
      { line: 2, cells: ['1', 'x\ny'], cellLines: [2, 2] },
      { line: 4, cells: ['3', '4'], cellLines: null },
    ]);
    expect(faults).toMatchObject([{ severity: 'warning', rule: 'line-ends', line: 1 }]);
  });

  it('says how to save with LF', () => {
    expect(faultsOf('a,b\n1,2\r\n3,4\n')).toMatchInlineSnapshot(`
      ":2 [warning line-ends]
        dòng kết thúc bằng CRLF, không phải LF | Lưu lại với kiểu xuống dòng LF (Unix); dữ liệu vẫn đọc được.
        lines end with CRLF, not LF | Save it with LF (Unix) line ends; the data were read all the same."
    `);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['nothing at all', ''],
    ['blank lines only', '\n \n\r\n'],
  ])('is empty with %s', (_claim, text) => {
    expect(parseCsv(text)).toMatchObject({
      header: null,
      rows: [],
      faults: [{ rule: 'file-empty', line: null }],
    });
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
  ])('is recognised when delimited by %j', (sign, name) => {
    const file = parseCsv(['report_id,title,url', 'x,1,5;2', 'y,"'].join('\n').replaceAll(',', sign));
    expect(file.header).toBeNull();
    expect(file.faults).toHaveLength(1);
    expect(file.faults[0]?.message.en).toBe(`the columns are separated by ${name}`);
  });

  it('explains what to do about semicolons', () => {
    expect(faultsOf('report_id;value\nkrong-bong;83,64\n')).toMatchInlineSnapshot(`
      ":1 “report_id;value” [error file-delimiter]
        các cột cách nhau bằng dấu chấm phẩy | Lưu lại với dấu phẩy. Excel tiếng Việt dùng dấu của Windows: đổi “List separator” thành dấu phẩy, hoặc xuất CSV từ LibreOffice với dấu phẩy và UTF-8.
        the columns are separated by semicolons | Save it with commas. Excel uses the separator of Windows: set “List separator” to a comma, or export CSV from LibreOffice with commas and UTF-8."
    `);
  });

  it('recognises the hint that Excel writes above the header', () => {
    expect(faultsOf('sep=;\nreport_id;value\n')).toContain('the columns are separated by semicolons');
    expect(faultsOf('sep=,\nreport_id,value\n')).toContain('Excel’s “sep=” hint');
  });
});

describe('quotes', () => {
  it('names the line on which a quote opens that never closes, and nothing else', () => {
    expect(faultsOf('a,b\n1,2\n3,"note\n4,5\n6\n')).toMatchInlineSnapshot(`
      ":3 “"note” [error unclosed-quote]
        dấu ngoặc kép mở ở đây không được đóng trước dấu phẩy hay cuối dòng | Thêm dấu " đóng ô; dấu " nằm trong ô thì viết hai lần: "".
        the quote that opens here is not closed before a comma or the end of a line | Add the closing " of the cell; a " within a cell is written twice: ""."
    `);
  });

  it('names that line also where a later quote seems to close it', () => {
    expect(parseCsv('a,b\n1,"x\n3,"y"\n,,,\n')).toMatchObject({
      header: null,
      faults: [{ rule: 'unclosed-quote', line: 2 }],
    });
  });

  it('counts lines within the cells before the quote', () => {
    expect(parseCsv('a,b\n"x\ny","open\n')).toMatchObject({ faults: [{ rule: 'unclosed-quote', line: 3 }] });
  });

  it.each(['"', '""', '"a', 'a,"b"c', '"\n"\n"', '","","\n"'])('does not fail on %j', (text) => {
    expect(() => parseCsv(text)).not.toThrow();
  });
});

describe('rows that do not fit', () => {
  it('reports too many and too few cells and keeps the other rows', () => {
    const file = parseCsv('a,b,c\n1,83,64,3\n4,5,6\n7,8\n');
    expect(file.rows.map(({ line }) => line)).toEqual([3]);
    expect(file.faults.map(showFault).join('\n')).toMatchInlineSnapshot(`
      ":2 “1” [error ragged-row]
        dòng có 4 ô, tiêu đề có 3 | Đặt ô có dấu phẩy trong ngoặc kép ("83,64%"); số viết dấu chấm thập phân (83.64).
        the row has 4 cells, the header has 3 | Put a cell that has a comma in quotes ("83,64%"); write numbers with a decimal point (83.64).
      :4 “7” [error ragged-row]
        dòng có 2 ô, tiêu đề có 3 | Thêm các ô thiếu: ô trống vẫn cần dấu phẩy của nó.
        the row has 2 cells, the header has 3 | Add the missing cells: an empty cell still needs its comma."
    `);
  });

  it.each([
    ['an empty line', 'a,b\n1,2\n\n3,4\n', 3],
    ['a line of blanks', 'a,b\n1,2\n  \n3,4\n', 3],
    ['the commas of an emptied row', 'a,b\n1,2\n,\n3,4\n', 3],
    ['a line above the header', '\na,b\n1,2\n3,4\n', 1],
    ['a second line end at the end', 'a,b\n1,2\n3,4\n\n', 4],
  ])('reports %s', (_claim, text, line) => {
    const file = parseCsv(text);
    expect(file.header?.cells).toEqual(['a', 'b']);
    expect(file.rows).toHaveLength(2);
    expect(file.faults).toMatchObject([{ rule: 'blank-line', line }]);
  });

  it('reports a cell of ten megabytes by its place and size', () => {
    const file = parseCsv(`a,b,c\n1,2,3\n4,"x\ny",${'z'.repeat(10_000_000)}\n`);
    expect(file.rows.map(({ line }) => line)).toEqual([2]);
    expect(file.faults.map(showFault).join('\n')).toMatchInlineSnapshot(`
      ":4:C c “zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz…” [error cell-too-long]
        ô dài 10,0 triệu ký tự; nhiều nhất là 1 triệu | Kiểm tra dấu ngoặc kép, rồi rút ngắn ô.
        the cell has 10.0 million characters; 1 million is the most | Check the quotes, then shorten the cell."
    `);
  });
});
