import { describe, expect, it } from 'vitest';
import { generateDataFiles, seededRandom } from '../../../bench/generate.ts';
import { readDataFiles } from '../../../scripts/data-files.ts';
import type { SourceFile } from '../../../src/dataset/model/record.ts';
import { TABLES, type Observation, type Row, type TableName } from '../../../src/dataset/model/tables.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { csvText } from '../../../src/dataset/publish/csv.ts';
import { rememberCheck } from '../../../src/dataset/stream/remember-check.ts';
import { sourceOf } from '../../../src/dataset/stream/source.ts';
import { VALID_ROWS } from '../../scripts/data-folder.ts';
import { damage } from './damage.ts';
import { editAtRandom, editRows, put, remove } from './edits.ts';

const LONGEST = 120_000;
type Files = readonly SourceFile[];

/** A check that is held to the whole each time: the rules that it reports, and how many files and rows it judged. */
function comparedCheck() {
  let judged: Record<string, number> = {};
  const check = rememberCheck({
    onProgress: (step, _done, all) => {
      judged[step] = all;
    },
  });
  return (files: Files) => {
    judged = {};
    const problems = check(sourceOf(files));
    expect(problems).toEqual(runPipeline(files).problems);
    const rules = [...new Set(problems.map(({ rule }) => rule))];
    return { rules, files: judged['files'] ?? 0, rows: judged['rows'] ?? 0 };
  };
}

const WORDS = { name_vi: 'Tên', name_en: 'Name', definition_vi: 'Nghĩa.', definition_en: 'Meaning.' };
const EARLIER = { period_start: '2020-01-01', period_end: '2020-12-31' };
const NOTE = { note_vi: 'Bài in vậy.', note_en: 'So printed.' };
const TABLE_NAMES = Object.keys(TABLES) as TableName[];

type Cells = Partial<Observation>;

/** A small folder: the rows of reports, of which only the cells that a test is about are given. */
function folderOf(reports: Readonly<Record<string, readonly Cells[]>>): Files {
  const { indicators, groups } = VALID_ROWS;
  const tables = {
    reports: Object.keys(reports).map((report_id) => ({
      report_id, title: 'Kết nạp', headline: 'printed', language: 'vi', place_id: 'viet-nam',
    } as const)),
    places: [
      { place_id: 'viet-nam', ...WORDS, level: 'country' },
      ...['dak-lak', 'bac-lieu'].map((place_id) => ({ place_id, ...WORDS, level: 'province', parent_id: 'viet-nam' } as const)),
    ],
    indicators,
    groups,
  } as const; // prettier-ignore
  const others = TABLE_NAMES.filter((name) => name !== 'observations');
  const files = others.map((name) =>
    tableOf(name, name in tables ? (tables[name as keyof typeof tables] ?? []) : []),
  );
  return Object.entries(reports).reduce<Files>((all, [report, rows]) => withRows(all, report, rows), files);
}

/** The files with other rows in the file of a report. */
function withRows(files: Files, report: string, rows: readonly Cells[]): Files {
  const observations = rows.map((cells, index) => ({
    observation_id: `${report}.${String(index + 1)}`,
    report_id: report, place_id: 'viet-nam', indicator_id: 'admissions', group_id: 'all', status: 'result',
    period_kind: 'year', period_start: '2021-01-01', period_end: '2021-12-31', period_basis: 'printed',
    value: 80, qualifier: 'exact', as_printed: String(cells.value ?? 80), ...cells,
  } as const)); // prettier-ignore
  return put(files, tableOf('observations', observations, report));
}

function tableOf<Name extends TableName>(
  name: Name,
  rows: readonly Partial<Row<Name>>[],
  part = '',
): SourceFile {
  const text = csvText(Object.keys(TABLES[name].columns), rows);
  return { path: TABLES[name].path.replace('*', part), bytes: new TextEncoder().encode(text) };
}

describe('a folder that is checked after each edit', { timeout: LONGEST }, () => {
  const collected = damage(readDataFiles('data'), () => 0, 0);

  it.each([1, 2, 3, 4])('has the problems that it has as a whole, draw %i', (seed) => {
    const check = comparedCheck();
    check(collected);
    for (const files of editAtRandom(collected, seededRandom(seed), 25)) check(files);
  });

  it('has them where the data are damaged at many places', () => {
    const check = comparedCheck();
    const random = seededRandom(9);
    let files: Files = damage(collected, random, 150);
    for (let edit = 0; edit < 12; edit += 1) {
      check(files);
      files = damage(files, random, 1);
    }
  });

  it('judges a file whose figure changed, and of the others the rows of its place', () => {
    const check = comparedCheck();
    const files = generateDataFiles(2_000);
    expect(check(files)).toEqual({ rules: [], files: 20, rows: 2_000 });
    expect(check(files)).toEqual({ rules: [], files: 0, rows: 0 });
    const edited = editRows(files, 'observations/report-3.csv', ([first = '', ...rows]) => [
      first.replace(/,(1\d{3}),,exact,[\d.]+,/, ',1001,,exact,1.001,'),
      ...rows,
    ]);
    expect(check(edited)).toMatchObject({ files: 1, rows: 100 });
    expect(check(files)).toMatchObject({ files: 1, rows: 100 });
  });
});

describe('rows that are judged beside those of other files', () => {
  it('are judged again where a place within theirs changes', () => {
    const check = comparedCheck();
    const files = folderOf({
      a: [{ place_id: 'viet-nam' }],
      b: [{ place_id: 'dak-lak', value: 9 }],
      c: [{ place_id: 'bac-lieu' }],
    });
    expect(check(files)).toEqual({ rules: [], files: 3, rows: 3 });
    const above = check(withRows(files, 'b', [{ place_id: 'dak-lak', value: 81 }]));
    expect(above).toEqual({ rules: ['total-below-part'], files: 1, rows: 2 });
    expect(check(files)).toEqual({ rules: [], files: 1, rows: 2 });
    expect(check(remove(files, 'observations/a.csv'))).toEqual({ rules: [], files: 0, rows: 0 });
    expect(check(withRows(files, 'b', [{ place_id: 'dak-lak', value: 81 }])).rules).toEqual([
      'total-below-part',
    ]);
  });

  it('stand among these in the order of the data', () => {
    const files = folderOf({
      a: [{ place_id: 'dak-lak', value: 90 }, {}, { place_id: 'bac-lieu', value: 95 }],
      b: [{ place_id: 'bac-lieu', value: 99 }],
    });
    expect(comparedCheck()(files).rules).toContain('total-below-part');
  });

  it('are judged again where another report tells of their place, and where it is gone', () => {
    const check = comparedCheck();
    const files = folderOf({ a: [{}], b: [{ place_id: 'dak-lak' }], c: [{ place_id: 'bac-lieu' }] });
    check(files);
    expect(check(withRows(files, 'b', [{ value: 90 }]))).toEqual({
      rules: ['reports-disagree'],
      files: 1,
      rows: 2,
    });
    expect(check(withRows(files, 'b', []))).toMatchObject({ files: 1, rows: 1 });
    expect(check(withRows(files, 'c', [{ value: 70 }])).rules).toContain('reports-disagree');
    expect(check(remove(files, 'observations/c.csv')).rules).toEqual([]);
  });

  it('are judged together with those that they name, as long as they name them', () => {
    const check = comparedCheck();
    const files = folderOf({
      a: [{}, { value: 3, ...EARLIER }],
      b: [{ place_id: 'dak-lak' }],
      c: [{ place_id: 'bac-lieu' }],
    });
    check(files);
    const named = withRows(files, 'b', [{ place_id: 'dak-lak', value: 8, whole_id: 'a.2' }]);
    expect(check(named)).toMatchObject({ files: 2 });
    expect(check(withRows(named, 'a', [{}, { value: 9, ...EARLIER }]))).toMatchObject({ files: 2 });
    expect(check(withRows(named, 'a', [{}])).rules).toContain('reference-exists');
    expect(check(withRows(named, 'c', [{ place_id: 'bac-lieu', value: 7 }])).files).toBe(3);
    expect(check(files).rules).toEqual([]);
  });

  it('are judged again where another file takes the id of what they are a share of', () => {
    const share = { indicator_id: 'admissions', value: 50, place_id: 'dak-lak', period_start: '2020-01-01' };
    const files = folderOf({
      a: [{ place_id: 'bac-lieu' }],
      b: [{ place_id: 'dak-lak' }, { ...share, denominator_id: 'b.1' }],
      c: [{ place_id: 'dak-lak' }, { ...share, value: 90, denominator_id: 'c.1' }],
    });
    const check = comparedCheck();
    expect(check(files).rules).toContain('reports-disagree');
    const taken = withRows(files, 'a', [
      { place_id: 'bac-lieu', observation_id: 'b.1', indicator_id: 'trainees' },
    ]);
    const { rules } = check(taken);
    expect(rules).toContain('key-unique');
    expect(rules).not.toContain('reports-disagree');
    expect(check(files).rules).toContain('reports-disagree');
  });

  it('are set beside others by what they are a share of, in whichever file that stands', () => {
    const share = { value: 50, place_id: 'dak-lak', period_start: '2020-01-01' };
    const files = folderOf({
      a: [{ place_id: 'dak-lak' }, { ...share, denominator_id: 'a.1' }],
      b: [{ place_id: 'dak-lak' }],
      c: [{ ...share, value: 90, denominator_id: 'b.1' }],
    });
    const { rules } = comparedCheck()(files);
    expect(rules).toContain('reports-disagree');
  });

  it('are judged together with a row whose id is of no report', () => {
    const check = comparedCheck();
    const files = folderOf({ a: [{}], b: [{ place_id: 'dak-lak' }], c: [{ place_id: 'bac-lieu' }] });
    const odd = withRows(files, 'b', [{ place_id: 'dak-lak', observation_id: 'odd' }]);
    check(withRows(odd, 'c', [{ place_id: 'bac-lieu', whole_id: 'odd' }]));
    expect(check(files).rules).toEqual([]);
  });

  it('have the nearest of all ids named where one is wrong, the first of several', () => {
    const check = comparedCheck();
    const files = folderOf({ a: [{}], b: [{ place_id: 'dak-lak' }], c: [{ place_id: 'bac-lieu' }] });
    check(files);
    const { rules } = check(withRows(files, 'b', [{ place_id: 'dak-lak', whole_id: 'd.1' }]));
    expect(rules).toEqual(['reference-exists']);
  });

  it('are found in files in another order', () => {
    const check = comparedCheck();
    const files = folderOf({ a: [{}], b: [{ value: 90 }] });
    check(files);
    expect(check(files.toReversed())).toMatchObject({ rules: ['reports-disagree'], files: 2 });
  });
});

describe('tables beside the observations', () => {
  const base = folderOf({ a: [{}], b: [{ value: 90, ...NOTE }] });
  const waived = tableOf('exceptions', [{ rule: 'reports-disagree', record: 'b.1', reason: 'So printed.' }]);
  const withdrawn = tableOf('withdrawn', [
    { observation_id: 'b.1', withdrawn_on: '2024-01-01', reason_vi: 'Nhầm.', reason_en: 'A mistake.' },
  ]);

  it('need no look at the rows where these do not rest on them', () => {
    const check = comparedCheck();
    expect(check(base).rules).toEqual(['reports-disagree']);
    expect(check(put(base, waived))).toEqual({ rules: [], files: 0, rows: 0 });
    const agreeing = withRows(put(base, waived), 'a', [{ value: 90 }]);
    expect(check(agreeing)).toEqual({ rules: ['exception-unused'], files: 1, rows: 2 });
    const without = withRows(put(base, waived), 'b', [{ value: 90 }]);
    expect(check(without).rules).toEqual(['exception-note']);
    const twice = [{ value: 90 }, { value: 90, observation_id: 'b.1', ...NOTE }];
    expect(check(withRows(put(base, waived), 'b', twice)).rules).toContain('exception-note');
    expect(check(put(base, withdrawn)).rules).toContain('withdrawn-gone');
  });

  it('have every row judged again where it rests on them', () => {
    const check = comparedCheck();
    check(base);
    for (const name of ['reports', 'places', 'indicators', 'groups'] as const) {
      const path = TABLES[name].path;
      expect(check(editRows(base, path, (rows) => rows.slice(1)))).toMatchObject({ files: 2 });
      expect(check(base)).toMatchObject({ files: 2 });
      expect(check(remove(base, path))).toMatchObject({ files: 2 });
      expect(check(remove(base, path))).toMatchObject({ files: 0 });
    }
    expect(check(base).rules).toEqual(['reports-disagree']);
  });
});
