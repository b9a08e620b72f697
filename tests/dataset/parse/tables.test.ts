import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/dataset/model/record.ts';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { parseTables } from '../../../src/dataset/parse/tables.ts';
import { showProblem, utf8 } from './show.ts';

const HEADERS = Object.fromEntries(
  Object.values(TABLES).map((table) => [table.path, Object.keys(table.columns).join(',')]),
);
const OBSERVATIONS = 'observations/*.csv';

/** An observation that the schema accepts, with other cells where a test needs them. */
function observation(n: number, cells: Readonly<Record<string, string>> = {}): string {
  const row: Record<string, string> = {
    observation_id: `krong-bong.${String(n)}`,
    report_id: 'krong-bong',
    place_id: 'dak-lak/krong-bong',
    indicator_id: 'admissions',
    group_id: 'all',
    status: 'result',
    period_kind: 'year',
    period_start: '2021-01-01',
    period_end: '2021-12-31',
    period_basis: 'printed',
    value: '199',
    qualifier: 'exact',
    as_printed: '199',
    ...cells,
  };
  return Object.keys(TABLES.observations.columns)
    .map((name) => row[name] ?? '')
    .join(',');
}

/** A data folder without a fault, with the files given in place of its own; null takes a file out. */
function folder(replaced: Readonly<Record<string, string | SourceFile | null>> = {}): SourceFile[] {
  const texts: Record<string, string | SourceFile | null> = {
    'reports.csv': `${HEADERS['reports.csv'] ?? ''}\nkrong-bong,Title,printed,,,,vi,dak-lak/krong-bong,,,\n`,
    'observations/krong-bong.csv': `${HEADERS[OBSERVATIONS] ?? ''}\n${observation(1)}\n`,
    'codelists/places.csv': `${HEADERS['codelists/places.csv'] ?? ''}\nviet-nam,Việt Nam,Viet Nam,country,,,,,,,,\n`,
    'codelists/indicators.csv': `${HEADERS['codelists/indicators.csv'] ?? ''}\nadmissions,Kết nạp,Admissions,people,flow,0,,Đếm,Count\n`,
    'codelists/groups.csv': `${HEADERS['codelists/groups.csv'] ?? ''}\nall,Tất cả,All,,,Mọi người,Everybody\n`,
    ...Object.fromEntries(
      ['exclusions', 'documents', 'citations', 'themes', 'mentions'].map((name) => [
        `${name}.csv`,
        `${HEADERS[`${name}.csv`] ?? ''}\n`,
      ]),
    ),
    ...replaced,
  };
  return Object.entries(texts).flatMap(([path, file]) => {
    if (file === null) return [];
    return [typeof file === 'string' ? { path, bytes: utf8(file) } : file];
  });
}

function problemsOf(files: readonly SourceFile[]): string {
  return parseTables(files).problems.map(showProblem).join('\n');
}

function observationsFile(...rows: string[]): Readonly<Record<string, string>> {
  return { 'observations/krong-bong.csv': [HEADERS[OBSERVATIONS] ?? '', ...rows, ''].join('\n') };
}

describe('parseTables', () => {
  it('types and locates every row of a sound folder', () => {
    const { tables, problems } = parseTables(folder());
    expect(problems).toEqual([]);
    expect(tables.observations).toMatchObject([
      {
        row: { observation_id: 'krong-bong.1', value: 199, value_high: null, qualifier: 'exact' },
        file: 'observations/krong-bong.csv',
        line: 2,
        cellLines: null,
      },
    ]);
    expect(tables.exceptions).toEqual([]);
  });

  it('gives rows their fields in the order of the schema whatever the order of the file', () => {
    const { tables, problems } = parseTables(folder({ 'exceptions.csv': 'reason,record,rule\nwhy,a b,c\n' }));
    expect(problems).toEqual([]);
    expect(JSON.stringify(tables.exceptions[0]?.row)).toBe('{"rule":"c","record":"a b","reason":"why"}');
  });

  it('joins the files of a table that has one a report', () => {
    const second = observation(1, { observation_id: 'x.1', report_id: 'x' });
    const { tables } = parseTables(
      folder({ 'observations/x.csv': `${HEADERS[OBSERVATIONS] ?? ''}\n${second}\n` }),
    );
    expect(tables.observations.map(({ row }) => row.report_id)).toEqual(['krong-bong', 'x']);
  });

  it('ignores files that are no CSV', () => {
    expect(problemsOf([...folder(), { path: 'README.md', bytes: utf8('# Data') }])).toBe('');
  });

  it('reports every fault of every file in one run, in order', () => {
    const problems = problemsOf(
      folder({
        ...observationsFile(
          observation(1, { value: '"83,64"', qualifier: 'overr' }),
          observation(2, { value: '1.004', period_end: '44481' }),
          observation(3),
        ),
        'exclusions.csv': null,
        'themes.csv': 'theme_id;kind;name_vi\n',
      }),
    );
    expect(problems).toMatchInlineSnapshot(`
      "exclusions.csv: [error file-missing]
        thiếu bảng Số bỏ qua | Thêm exclusions.csv, ít nhất có dòng tiêu đề.
        the table Exclusions is missing | Add exclusions.csv, at least with its header.
      observations/krong-bong.csv:2:L value “83,64” [error cell-type]
        dấu thập phân là dấu phẩy | Viết 83.64.
        the decimal sign is a comma | Write 83.64.
      observations/krong-bong.csv:2:N qualifier “overr” [error cell-code]
        mã không có trong danh sách | Có phải là over? Các mã: exact, over, nearly, under, at_least, at_most, about, between, spread.
        the code is not on the list | Is it over? The codes: exact, over, nearly, under, at_least, at_most, about, between, spread.
      observations/krong-bong.csv:3:I period_end “44481” [error cell-type]
        đây là số ngày của Excel | Trong Excel số ấy là 2021-10-12; đối chiếu bài báo rồi viết ngày theo ISO 8601.
        this is Excel’s number of a day | In Excel it means 2021-10-12; look at the report and write the date in ISO 8601.
      observations/krong-bong.csv:3:L value “1.004” [error cell-ambiguous]
        1.004 có thể là 1004 hoặc 1,0040 | Viết 1004 nếu là số nguyên; nếu đúng là ba chữ số thập phân, thêm một số 0: 1.0040.
        1.004 may be 1004 or 1.0040 | Write 1004 for the whole number; if it truly has three decimals, add a zero: 1.0040.
      themes.csv:1 “theme_id;kind;name_vi” [error file-delimiter]
        các cột cách nhau bằng dấu chấm phẩy | Lưu lại với dấu phẩy. Excel tiếng Việt dùng dấu của Windows: đổi “List separator” thành dấu phẩy, hoặc xuất CSV từ LibreOffice với dấu phẩy và UTF-8.
        the columns are separated by semicolons | Save it with commas. Excel uses the separator of Windows: set “List separator” to a comma, or export CSV from LibreOffice with commas and UTF-8."
    `);
  });

  it('leaves out the rows that have a fault and keeps the others', () => {
    const { tables } = parseTables(
      folder(observationsFile(observation(1, { value: '#REF!' }), observation(2))),
    );
    expect(tables.observations.map(({ row }) => row.observation_id)).toEqual(['krong-bong.2']);
  });

  it('names the record of a faulty cell by its key, and none where a part of the key is empty or absurdly long', () => {
    const { problems } = parseTables(
      folder(
        observationsFile(
          observation(7, { status: '' }),
          observation(8, { observation_id: '' }),
          observation(9, { observation_id: 'X'.repeat(5000) }),
        ),
      ),
    );
    expect(problems.map(({ line, record }) => [line, record])).toEqual([
      [2, 'krong-bong.7'],
      [3, null],
      [4, null],
    ]);
  });

  it('names the line of a cell below a cell that spans lines', () => {
    const row = observation(1, { note_vi: '"a\nb"', note_en: '#REF!' });
    const { problems } = parseTables(folder(observationsFile(row)));
    expect(problems).toMatchObject([{ line: 3, column: { name: 'note_en' }, value: '#REF!' }]);
  });
});

describe('files', () => {
  it('reports a missing table, and not those that a young folder lacks', () => {
    expect(problemsOf(folder({ 'reports.csv': null, 'codelists/places.csv': null }))).toMatchInlineSnapshot(`
      "codelists/places.csv: [error file-missing]
        thiếu bảng Nơi | Thêm codelists/places.csv, ít nhất có dòng tiêu đề.
        the table Places is missing | Add codelists/places.csv, at least with its header.
      reports.csv: [error file-missing]
        thiếu bảng Bài báo | Thêm reports.csv, ít nhất có dòng tiêu đề.
        the table Reports is missing | Add reports.csv, at least with its header."
    `);
  });

  it('reports a table that is listed as missing once', () => {
    const missing: SourceFile = { path: 'reports.csv', bytes: null, failure: 'missing' };
    expect(parseTables(folder({ 'reports.csv': missing })).problems).toMatchObject([
      { rule: 'file-missing', file: 'reports.csv' },
    ]);
  });

  it('reports a table that lies in another folder', () => {
    const { problems } = parseTables(folder({ 'codelists/groups.csv': null, 'groups.csv': 'group_id\n' }));
    expect(problems.map(showProblem).join('\n')).toMatchInlineSnapshot(`
      "codelists/groups.csv: [error file-missing]
        thiếu bảng Nhóm | Chuyển groups.csv thành codelists/groups.csv.
        the table Groups is missing | Move groups.csv to codelists/groups.csv.
      groups.csv: [error file-unknown]
        tệp không thuộc bảng nào | Có phải là codelists/groups.csv? Đổi tên hoặc xóa tệp.
        the file belongs to no table | Is it codelists/groups.csv? Rename or delete the file."
    `);
  });

  it('reports a folder without a file of observations', () => {
    expect(problemsOf(folder({ 'observations/krong-bong.csv': null }))).toMatchInlineSnapshot(`
      "observations/*.csv: [error file-missing]
        không có tệp nào trong observations/ | Thêm một tệp cho mỗi bài: observations/<report_id>.csv.
        there is no file in observations/ | Add one file a report: observations/<report_id>.csv."
    `);
  });

  it.each([
    ['directory', 'file-directory', 'this is a folder, not a file'],
    ['unreadable', 'file-unreadable', 'the file cannot be read'],
  ] as const)('reports a file that is a %s', (failure, rule, message) => {
    const file: SourceFile = { path: 'reports.csv', bytes: null, failure };
    expect(parseTables(folder({ 'reports.csv': file })).problems).toMatchObject([
      { rule, file: 'reports.csv', line: null, message: { en: message } },
    ]);
  });

  it('reports a CSV file that belongs to no table, with the nearest right name', () => {
    expect(problemsOf(folder({ 'exeptions.csv': '', 'observations/2021/x.csv': '' }))).toMatchInlineSnapshot(`
      "exeptions.csv: [error file-unknown]
        tệp không thuộc bảng nào | Có phải là exceptions.csv? Đổi tên hoặc xóa tệp.
        the file belongs to no table | Is it exceptions.csv? Rename or delete the file.
      observations/2021/x.csv: [error file-unknown]
        tệp không thuộc bảng nào | Chuyển tệp ra khỏi thư mục dữ liệu.
        the file belongs to no table | Move the file out of the data folder."
    `);
  });

  it('reports one problem for a file in UTF-16 or in a legacy encoding', () => {
    const files = folder({
      'themes.csv': { path: 'themes.csv', bytes: Uint8Array.from([0xff, 0xfe, 0x74, 0]) },
      'mentions.csv': { path: 'mentions.csv', bytes: Uint8Array.from([0xa7, 0xb6, 0x6e, 0x67, 0x0a]) },
    });
    expect(parseTables(files).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'mentions.csv file-encoding',
      'themes.csv file-encoding',
    ]);
  });

  it('reports an empty file', () => {
    expect(problemsOf(folder({ 'exceptions.csv': '' }))).toMatchInlineSnapshot(`
      "exceptions.csv: [error file-empty]
        tệp trống | Viết dòng tiêu đề và các dòng dữ liệu, hoặc xóa tệp nếu không cần.
        the file is empty | Write the header and the rows, or delete the file if it is not needed."
    `);
  });

  it('reports observations with a header only, and accepts exceptions so', () => {
    expect(problemsOf(folder({ ...observationsFile(), 'exceptions.csv': 'rule,record,reason\n' })))
      .toMatchInlineSnapshot(`
      "observations/krong-bong.csv:1 [error table-empty]
        bảng chỉ có dòng tiêu đề | Thêm dòng dữ liệu, hoặc xóa tệp nếu không cần.
        the table has a header and no row | Add rows, or delete the file if it is not needed."
    `);
  });

  it('does not call a table empty whose rows are all ragged', () => {
    const { problems } = parseTables(folder(observationsFile('krong-bong.1,krong-bong')));
    expect(problems.map(({ rule }) => rule)).toEqual(['ragged-row']);
  });
});

describe('columns', () => {
  it('types no rows where a column stands twice, and still reports their cells', () => {
    const header = 'rule,record,reason,rule';
    const { tables, problems } = parseTables(folder({ 'exceptions.csv': `${header}\na,b,c,d\nA B,b,c,d\n` }));
    expect(tables.exceptions).toEqual([]);
    expect(problems.map(({ rule, line }) => `${String(line)} ${rule}`)).toEqual([
      '1 column-duplicate',
      '3 cell-type',
    ]);
  });

  it('fills a missing optional column with null', () => {
    const { tables } = parseTables(
      folder({ 'citations.csv': 'report_id,document_id\nkrong-bong,21-nq-tw\n' }),
    );
    expect(tables.citations[0]?.row).toEqual({
      report_id: 'krong-bong',
      document_id: '21-nq-tw',
      paragraph: null,
    });
  });
});

describe('partitions', () => {
  it('names each other report once in the file of a report', () => {
    const stranger = { report_id: 'quang-tri' };
    expect(
      problemsOf(
        folder(observationsFile(observation(1), observation(2, stranger), observation(3, stranger))),
      ),
    ).toMatchInlineSnapshot(`
      "observations/krong-bong.csv:3:B report_id “quang-tri” [error partition]
        tệp này chỉ chứa dòng của krong-bong | Sửa report_id thành krong-bong, hoặc chuyển dòng sang observations/quang-tri.csv.
        this file holds rows of krong-bong only | Correct report_id to krong-bong, or move the row to observations/quang-tri.csv."
    `);
  });
});
