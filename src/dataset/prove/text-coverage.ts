import type { LocatedTables } from '../model/record.ts';
import type { Report } from '../model/tables.ts';
import { coverReport, type CoveredFigure } from './coverage.ts';
import { splitParagraphs, type Paragraph } from './paragraphs.ts';
import { listPrintedFigures } from './printed-figures.ts';

/** The figures of any text; `report` is null where no report has the text's fingerprint, and all are open. */
export interface TextCoverage {
  readonly report: Report | null;
  readonly paragraphs: readonly Paragraph[];
  readonly figures: readonly CoveredFigure[];
}

/** Finds the report of a text by its SHA-256 and sets the text against the report's rows. */
export function coverText(tables: LocatedTables, sha256: string, text: string): TextCoverage {
  const report = tables.reports.find(({ row }) => row.text_sha256 === sha256);
  if (report) return { ...coverReport(tables, report, text), report: report.row };
  const paragraphs = splitParagraphs(text);
  const figures = listPrintedFigures(paragraphs);
  return {
    report: null,
    paragraphs,
    figures: figures.map((figure) => ({ ...figure, observations: [], exclusions: [] })),
  };
}
