import type { Figure } from '../charts/figure.ts';
import { derived } from './context.ts';

/** The reports that printed the figures of a chart, in order of first use. */
export function chartSources(figure: Figure): readonly string[] {
  const reports = figure.observationIds.map((id) => derived.lookups.observations.get(id)?.report_id);
  return [...new Set(reports)].filter((id) => id !== undefined);
}
