import type { Located, LocatedTables } from '../../../src/dataset/model/record.ts';
import { TABLES, type Row, type TableName } from '../../../src/dataset/model/tables.ts';
import type { Problem } from '../../../src/dataset/model/problem.ts';
import { buildContext } from '../../../src/dataset/validate/context.ts';
import { formatProblem } from '../../../src/dataset/validate/format.ts';
import { problemsOf } from '../../../src/dataset/validate/problems.ts';
import type { Rule } from '../../../src/dataset/validate/rule.ts';

/** Rows with only the cells that a test is about; the rest is a right row. Tables not given hold the little world below. */
export type Rows = { readonly [Name in TableName]?: readonly Partial<Row<Name>>[] };

type Sample<Name extends TableName> = (index: number) => Partial<Row<Name>>;

const words = { name_vi: 'Tên', name_en: 'Name', definition_vi: 'Nghĩa.', definition_en: 'Meaning.' };

const SAMPLES: { readonly [Name in TableName]: Sample<Name> } = {
  reports: () => ({
    report_id: 'r',
    title: 'Tiêu đề',
    headline: 'printed',
    published_on: '2022-01-15',
    language: 'vi',
    place_id: 'quang-tri',
  }),
  observations: (index) => ({
    observation_id: `r.${String(index + 1)}`,
    report_id: 'r',
    place_id: 'quang-tri',
    indicator_id: 'admissions',
    group_id: 'all',
    status: 'result',
    period_kind: 'year',
    period_start: '2021-01-01',
    period_end: '2021-12-31',
    period_basis: 'printed',
    value: 100,
    qualifier: 'exact',
    as_printed: '100',
  }),
  exclusions: (index) => ({ report_id: 'r', paragraph: index + 1, as_printed: '2021', reason: 'date' }),
  proofs: () => ({ report_id: 'r' }),
  places: () => ({ place_id: 'viet-nam', name_vi: 'Nơi', name_en: 'Place', level: 'country' }),
  indicators: () => ({
    indicator_id: 'admissions',
    ...words,
    unit: 'people',
    kind: 'flow',
    minimum: 0,
  }),
  groups: () => ({ group_id: 'all', ...words }),
  documents: () => ({
    document_id: '21-nq-tw',
    number: '21-NQ/TW',
    kind: 'resolution',
    subject_vi: 'Nội dung',
    subject_en: 'Subject',
  }),
  citations: () => ({ report_id: 'r', document_id: '21-nq-tw' }),
  themes: () => ({ theme_id: 'thin-pool', kind: 'obstacle', ...words }),
  mentions: () => ({ report_id: 'r', theme_id: 'thin-pool' }),
  exceptions: () => ({ rule: 'figure-value', record: 'r.1', reason: 'Lý do.' }),
  withdrawn: () => ({
    observation_id: 'r.9',
    withdrawn_on: '2022-02-01',
    reason_vi: 'Lý do.',
    reason_en: 'Reason.',
  }),
  corrections: () => ({
    corrected_on: '2022-02-01',
    observation_id: 'r.1',
    changed_column: 'value',
    old_value: '10',
    new_value: '100',
    reason_vi: 'Lý do.',
    reason_en: 'Reason.',
  }),
};

/** A report of one province, with the indicators and groups that the tests name. */
const WORLD: Rows = {
  reports: [{}],
  places: [
    {},
    { place_id: 'quang-tri', level: 'province', parent_id: 'viet-nam' },
    { place_id: 'quang-tri/cam-lo', level: 'district', parent_id: 'quang-tri' },
    { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
  ],
  indicators: [
    {},
    { indicator_id: 'admissions_quota' },
    { indicator_id: 'members', kind: 'stock' },
    { indicator_id: 'organisations', kind: 'stock', unit: 'organisations' },
    { indicator_id: 'quota_attainment', kind: 'index', unit: 'percent' },
    { indicator_id: 'share_of_admissions', kind: 'share', unit: 'percent', maximum: 100 },
  ],
  groups: [{}, { group_id: 'women', parent_id: 'all' }],
};

/** Every table of a data folder: the rows given, elsewhere those of the little world. */
export function build(rows: Rows): LocatedTables {
  const names = Object.keys(TABLES) as TableName[];
  const tables = names.map((name) => [name, locate(name, rows[name] ?? WORLD[name] ?? [])]);
  return Object.fromEntries(tables) as unknown as LocatedTables;
}

/** The records that a rule accuses, each with the column: `r.1 value`. */
export function accused(rule: Rule, rows: Rows): readonly string[] {
  return run(rule, rows).map(({ record, column }) => `${String(record)} ${String(column?.name)}`);
}

/** What an editor reads of a rule's first problem, in both languages. */
export function printed(rule: Rule, rows: Rows): string {
  const [problem] = run(rule, rows);
  if (!problem) throw new Error(`${rule.id} accuses nothing`);
  return [formatProblem(problem, 'vi'), formatProblem(problem, 'en')].join('\n');
}

function run(rule: Rule, rows: Rows): readonly Problem[] {
  return problemsOf(rule, rule.check(buildContext(build(rows))));
}

function locate<Name extends TableName>(
  name: Name,
  rows: readonly Partial<Row<Name>>[],
): readonly Located<Row<Name>>[] {
  const header = Object.keys(TABLES[name].columns);
  const empty = Object.fromEntries(header.map((column) => [column, null]));
  return rows.map((cells, index) => {
    const row: Record<string, unknown> = { ...empty, ...SAMPLES[name](index), ...cells };
    return {
      row: row as Row<Name>,
      file: TABLES[name].path.replace('*', String(row['report_id'])),
      line: index + 2,
      header,
      cells: header.map((column) => String(row[column] ?? '')),
      cellLines: null,
    };
  });
}
