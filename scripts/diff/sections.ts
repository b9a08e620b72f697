import type { ChartChange } from '../../src/charts/compare.ts';
import type { CellChange, CellRow, RowChanges } from '../../src/dataset/compare/rows.ts';
import type { Cell } from '../../src/dataset/model/row-table.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import type { Difference } from './difference.ts';

/** One list of the report: what it lists, its columns, and a row of text for each of them. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The report of a difference, before it takes a form. */
export interface Report {
  readonly title: string;
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  readonly charts: readonly ChartChange[];
}

interface ReportOptions {
  /** The revision as it was typed, and the start of its hash. */
  readonly revision: string;
  readonly commit: string;
  /** How many files of the code differ too. */
  readonly changedCode: number;
}

/** The columns that tell a reviewer what a row says; of other tables, the first ones. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  observations: [
    'observation_id',
    'place_id',
    'indicator_id',
    'group_id',
    'status',
    'period_start',
    'period_end',
    'as_printed',
  ],
  audit: ['observation_id', 'verdict', 'quotient_low', 'quotient_high', 'difference'],
  sums: ['whole_id', 'part_ids', 'verdict'],
  measures: ['measure_id', 'value', 'reading_low', 'reading_high'],
};
const FIRST = 5;

/** Puts a difference into lists, in the order of the flow: rows, verdicts and measures, findings, charts. */
export function reportOf(
  { rows, derived, charts }: Difference,
  { revision, commit, changedCode }: ReportOptions,
): Report {
  const notes = [
    changedCode > 0 &&
      `The code changed too (${String(changedCode)} files). Both states are derived and drawn with the code of today, so that what is listed comes from the data alone.`,
    derived === null &&
      `The data of ${revision} break rules of today, so that only rows are compared, not verdicts, measures and charts.`,
  ].filter((note) => note !== false);
  return {
    title: `Data since ${revision} (${commit.slice(0, 10)})`,
    notes,
    sections: [...[...rows, ...(derived ?? [])].flatMap(sectionsOf), ...findingSections(charts ?? [])],
    charts: charts ?? [],
  };
}

function sectionsOf({ table, added, revised, withdrawn }: RowChanges): Section[] {
  const columns = TELLING[table.name] ?? Object.keys(table.columns).slice(0, FIRST);
  const listed = (list: readonly CellRow[], what: string): Section => ({
    title: `${table.title.en}: ${String(list.length)} ${what}`,
    columns,
    rows: list.map((row) => columns.map((column) => textOf(row[column] ?? null))),
  });
  const cells = revised.flatMap(({ key, cells: changed }) =>
    tellingCells(changed, columns, table.name in TABLES).map((cell) => [
      key,
      cell.column,
      textOf(cell.old),
      textOf(cell.new),
    ]),
  );
  const revisions: Section = {
    title: `${table.title.en}: ${String(revised.length)} revised`,
    columns: [table.key.join(' '), 'column', 'old', 'new'],
    rows: cells,
  };
  return [listed(added, 'added'), revisions, listed(withdrawn, 'withdrawn')].filter(
    (section) => section.rows.length > 0,
  );
}

/** Of a derived row the telling cells stand for the others, which repeat them as bounds and fractions. */
function tellingCells(
  cells: readonly CellChange[],
  telling: readonly string[],
  isWritten: boolean,
): readonly CellChange[] {
  const found = isWritten ? [] : cells.filter(({ column }) => telling.includes(column));
  return found.length > 0 ? found : cells;
}

function findingSections(charts: readonly ChartChange[]): Section[] {
  const findings = charts.filter(({ old, current }) => old?.finding !== current?.finding);
  return [
    {
      title: `Findings: ${String(findings.length)} changed`,
      columns: ['chart', 'language', 'old', 'new'],
      rows: findings.map(({ slug, language, old, current }) => [
        slug,
        language,
        old?.finding ?? '',
        current?.finding ?? '',
      ]),
    },
    {
      title: `Charts: ${String(charts.length)} drawn differently`,
      columns: ['chart', 'language', 'change'],
      rows: charts.map(({ slug, language, old, current }) => [
        slug,
        language,
        old && current ? 'redrawn' : old ? 'gone' : 'new',
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell);
}
