import type { Observation } from '../model/tables.ts';
import { parseFigure, type FigureReading } from '../parse/numerals.ts';
import type { Context } from './context.ts';

type Readings = readonly FigureReading[];

/** Printed figures repeat, and three rules read each of them; so many are remembered. */
const MOST_KNOWN = 10_000;
const known = new Map<string, Readings>();

/** Every way to read a row's printed figure in its report's language; null where the report is not known. */
export function readingsOf(row: Observation, { find }: Pick<Context, 'find'>): Readings | null {
  const report = find('reports', row.report_id)?.row;
  if (!report) return null;
  const question = report.language + row.as_printed;
  const before = known.get(question);
  if (before) return before;
  const readings = parseFigure(row.as_printed, report.language);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(question, readings);
  return readings;
}
