import type { Located, LocatedTables } from '../model/record.ts';
import type { Document, Citation, Exclusion, Group, Mention, Observation, Report } from '../model/tables.ts';
import { figurePlaceKey, type FigurePlace } from './figure-place.ts';
import { splitParagraphs, type Paragraph } from './paragraphs.ts';
import { listPrintedFigures, type PrintedFigure } from './printed-figures.ts';

/** A figure of a text with the rows that answer for it; open where there are none. */
export interface CoveredFigure extends PrintedFigure {
  readonly observations: readonly Located<Observation>[];
  readonly exclusions: readonly Located<Exclusion>[];
}

/** A report beside its saved text: what the text prints and what the rows say about it. */
export interface Coverage {
  readonly report: Located<Report>;
  readonly paragraphs: readonly Paragraph[];
  readonly figures: readonly CoveredFigure[];
  readonly observations: readonly Located<Observation>[];
  readonly exclusions: readonly Located<Exclusion>[];
  readonly citations: readonly Located<Citation>[];
  readonly mentions: readonly Located<Mention>[];
  /** All documents by id: a citation is proven by the document's number. */
  readonly documents: ReadonlyMap<string, Document>;
  /** All groups by id: that of a figure is named beside it. */
  readonly groups: ReadonlyMap<string, Group>;
}

/** How many figures a text prints, and what became of them: figures = recorded + excluded + open. */
export interface CoverageCounts {
  readonly figures: number;
  /** Backed by an observation, once however many it backs. */
  readonly recorded: number;
  readonly excluded: number;
  readonly open: number;
}

/** Sets the rows of a report against the figures of its saved text. */
export function coverReport(tables: LocatedTables, report: Located<Report>, text: string): Coverage {
  const ofReport = <R extends { readonly report_id: string }>(rows: readonly Located<R>[]) =>
    rows.filter(({ row }) => row.report_id === report.row.report_id);
  const paragraphs = splitParagraphs(text);
  const observations = ofReport(tables.observations);
  const exclusions = ofReport(tables.exclusions);
  return {
    report,
    paragraphs,
    figures: coverFigures(listPrintedFigures(paragraphs), observations, exclusions),
    observations,
    exclusions,
    citations: ofReport(tables.citations),
    mentions: ofReport(tables.mentions),
    documents: new Map(tables.documents.map(({ row }) => [row.document_id, row])),
    groups: new Map(tables.groups.map(({ row }) => [row.group_id, row])),
  };
}

/** Counts the figures of a coverage. One that is recorded and excluded at once is counted as recorded. */
export function countCoverage({ figures }: Pick<Coverage, 'figures'>): CoverageCounts {
  const recorded = figures.filter((figure) => figure.observations.length > 0).length;
  const open = figures.filter(isOpen).length;
  return { figures: figures.length, recorded, excluded: figures.length - recorded - open, open };
}

/** Whether no row answers for a figure. */
export function isOpen(figure: CoveredFigure): boolean {
  return figure.observations.length === 0 && figure.exclusions.length === 0;
}

function coverFigures(
  figures: readonly PrintedFigure[],
  observations: readonly Located<Observation>[],
  exclusions: readonly Located<Exclusion>[],
): CoveredFigure[] {
  const recorded = Map.groupBy(observations, ({ row }) => figurePlaceKey(row));
  const excluded = Map.groupBy(exclusions, ({ row }) => figurePlaceKey(row));
  return figures.map((figure) => {
    const key = figurePlaceKey(placeOf(figure));
    return { ...figure, observations: recorded.get(key) ?? [], exclusions: excluded.get(key) ?? [] };
  });
}

function placeOf({ paragraph, occurrence, text }: PrintedFigure): FigurePlace {
  return { paragraph, occurrence, as_printed: text };
}
