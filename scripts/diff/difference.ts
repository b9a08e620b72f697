import { compareCharts, drawCharts, type ChartChange } from '../../src/charts/compare.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { compareData } from '../../src/dataset/compare/data.ts';
import { compareDerived } from '../../src/dataset/compare/derived.ts';
import type { RowChanges } from '../../src/dataset/compare/rows.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import type { SourceFile } from '../../src/dataset/model/record.ts';
import { hasErrors, runPipeline } from '../../src/dataset/pipeline.ts';
import { Refusal } from './refusal.ts';

/** What differs between two states of a data folder, both read with the code of today. */
export interface Difference {
  readonly rows: readonly RowChanges[];
  /** Verdicts and measures; null where the old state breaks today's rules and nothing can be derived from it. */
  readonly derived: readonly RowChanges[] | null;
  readonly charts: readonly ChartChange[] | null;
}

/** Compares two states of a data folder. Throws a Refusal where the current one has errors. */
export function compareStates(old: readonly SourceFile[], current: readonly SourceFile[]): Difference {
  const rows = compareData(old, current);
  if (rows.length === 0) return { rows, derived: [], charts: [] };
  const [before, after] = [runPipeline(old), runPipeline(current)];
  if (hasErrors(after.problems))
    throw new Refusal('The data have errors and were not compared. Run npm run check.');
  if (hasErrors(before.problems)) return { rows, derived: null, charts: null };
  const [oldDerived, derived] = [deriveAll(before.dataset), deriveAll(after.dataset)];
  return {
    rows,
    derived: compareDerived(oldDerived, derived),
    charts: compareCharts(
      drawCharts(CHARTS, { dataset: before.dataset, derived: oldDerived }),
      drawCharts(CHARTS, { dataset: after.dataset, derived }),
    ),
  };
}
