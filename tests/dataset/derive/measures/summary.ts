import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { deriveAll } from '../../../../src/dataset/derive/derive.ts';
import type { AnyMeasure, MeasureName } from '../../../../src/dataset/derive/measures/measure.ts';
import { datasetOf, show } from '../build.ts';

/** The measures of one kind that follow from some observations. */
export function measuresOf<Name extends MeasureName>(
  name: Name,
  observations: readonly Observation[],
): Extract<AnyMeasure, { measure: NoInfer<Name> }>[] {
  const isWanted = (each: AnyMeasure): each is Extract<AnyMeasure, { measure: Name }> => each.measure === name;
  return deriveAll(datasetOf(observations)).measures.filter(isWanted);
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
