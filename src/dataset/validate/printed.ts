import type { Observation } from '../model/tables.ts';
import { parseFigure, type FigureReading } from '../parse/numerals.ts';
import type { Context } from './context.ts';

/** Every way to read a row's printed figure in its report's language; null where the report is not known. */
export function readingsOf(row: Observation, { find }: Context): readonly FigureReading[] | null {
  const report = find('reports', row.report_id)?.row;
  return report ? parseFigure(row.as_printed, report.language) : null;
}
