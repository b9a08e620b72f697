import type { Figure } from '../charts/figure.ts';
import { LANGUAGES, type Language, type Text } from '../dataset/model/language.ts';
import type { Cell, RowTable } from '../dataset/model/row-table.ts';
import { PROVENANCE, provenanceOf, type ChartColumn, type ChartReport } from './chart-provenance.ts';

/** One chart as its files hold it: codes and machine numbers, the same for both languages, and words in both. */
export interface ChartData {
  readonly figures: Readonly<Record<Language, Figure>>;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** The observations that the chart rests on, with their labels, bounds, verdicts and reports. */
  readonly observations: RowTable;
  readonly reports: readonly ChartReport[];
  /** Version of the chart, licence, and the addresses of the chart's pages. */
  readonly version: string;
  readonly licence: string;
  readonly address: Text;
}

/** The columns of a chart's files: those of its table, the words for its codes in both languages, then provenance. */
export function chartColumns(figures: ChartData['figures']): ChartColumn[] {
  const { vi, en } = figures;
  const own = vi.table.columns.map(({ id, title, numeric = false }, index) => ({
    id,
    title: { vi: title, en: en.table.columns[index]?.title ?? id },
    isNumeric: numeric,
  }));
  const names = codedColumns(vi).flatMap((index) =>
    LANGUAGES.map((language) => ({
      id: nameColumn(own[index]?.id ?? '', language),
      title: own[index]?.title ?? { vi: '', en: '' },
      isNumeric: false,
    })),
  );
  return [...own, ...names, ...PROVENANCE];
}

/** The rows of a chart's table by column id, each with the observations and reports behind it. */
export function chartRows(
  figures: ChartData['figures'],
  observations: RowTable,
  reports: readonly ChartReport[],
): Record<string, Cell>[] {
  const observationById = new Map(observations.rows.map((row) => [row['observation_id'], row]));
  const { columns, rows } = figures.vi.table;
  const coded = codedColumns(figures.vi);
  const inOtherWords = new Map(figures.en.table.rows.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const words = { vi: row, en: inOtherWords.get(keyOf(row)) };
    const names = coded.flatMap((index) =>
      LANGUAGES.map(
        (language) =>
          [nameColumn(columns[index]?.id ?? '', language), words[language]?.[index]?.text || null] as const,
      ),
    );
    const ids = [...new Set(row.flatMap((cell) => cell.observationId ?? []))];
    const stated = ids.map((id) => observationById.get(id)).filter((each) => each !== undefined);
    const mentioned = row.flatMap((cell) => cell.mention?.reportId ?? []);
    const reportIds = new Set([...stated.map((each) => each['report_id']), ...mentioned]);
    return {
      ...Object.fromEntries(row.map((cell, index) => [columns[index]?.id ?? '', cell.value] as const)),
      ...Object.fromEntries(names),
      ...provenanceOf(
        stated,
        reports.filter(({ report_id }) => reportIds.has(report_id)),
      ),
    };
  });
}

/** A row as both languages have it: its codes, numbers and observations. */
function keyOf(row: Figure['table']['rows'][number]): string {
  return JSON.stringify(row.map(({ value, observationId }) => [value, observationId]));
}

/** The places of the columns whose cells are codes, which a reader sees as words. */
function codedColumns({ table }: Figure): number[] {
  return table.columns.flatMap(({ numeric = false }, index) =>
    !numeric && table.rows.some((row) => row[index]?.text !== String(row[index]?.value ?? '')) ? [index] : [],
  );
}

function nameColumn(id: string, language: Language): string {
  return `${id.replace(/_id$/, '')}_name_${language}`;
}
