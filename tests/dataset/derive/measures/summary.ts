import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { deriveAll } from '../../../../src/dataset/derive/derive.ts';
import type {
  AnyMeasure,
  Comparison,
  ComparisonName,
  MeasureName,
} from '../../../../src/dataset/derive/measures/measure.ts';
import { datasetOf, show } from '../build.ts';

/** The type of a measure by its name. */
type MeasureOf<Name extends MeasureName> = Name extends ComparisonName
  ? Comparison
  : Extract<AnyMeasure, { measure: Name }>;

/** The measures of one kind that follow from some observations. */
export function measuresOf<Name extends MeasureName>(
  name: Name,
  observations: readonly Observation[],
): MeasureOf<Name>[] {
  const { measures } = deriveAll(datasetOf(observations));
  return measures.filter((each) => each.measure === name) as MeasureOf<Name>[];
}

/** Interval and basis, or the reason why there is none, of each measure of one kind. */
export function summarise(name: MeasureName, ...observations: readonly Observation[]): string[] {
  const { measures } = deriveAll(datasetOf(observations));
  return measures
    .filter((each) => each.measure === name)
    .map(({ interval, basis, reason }) =>
      interval ? `${String(show(interval))} ${basis}` : String(reason?.en),
    );
}
