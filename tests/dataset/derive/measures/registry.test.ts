import { expect, it } from 'vitest';
import { readDataFiles } from '../../../../scripts/data-files.ts';
import { deriveAll } from '../../../../src/dataset/derive/derive.ts';
import { intersectIntervals, isSameInterval } from '../../../../src/dataset/derive/interval.ts';
import type { AnyMeasure } from '../../../../src/dataset/derive/measures/measure.ts';
import { MEASURE_RULES } from '../../../../src/dataset/derive/measures/registry.ts';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { runPipeline } from '../../../../src/dataset/pipeline.ts';

const { measures, lookups } = deriveAll(runPipeline(readDataFiles('tests/fixtures/hard-rows')).dataset);

function inputsOf({ inputs }: AnyMeasure): Observation[] {
  return inputs.flatMap((id) => lookups.observations.get(id) ?? []);
}

/** The ids of the measures for which a claim does not hold. */
function failing(holds: (measure: AnyMeasure) => boolean): string[] {
  return measures.filter((measure) => !holds(measure)).map(({ measureId }) => measureId);
}

it('derives every kind of measure from the hard rows but one, which they do not count', () => {
  const names = MEASURE_RULES.map(({ measure }) => measure).filter(
    (measure) => measure !== 'organisations_admitting_share',
  );
  expect([...new Set(measures.map(({ measure }) => measure))]).toEqual(names);
  const figures = measures.filter(({ interval }) => interval !== null).length;
  expect([figures > 20, measures.length - figures > 20]).toEqual([true, true]);
});

it('gives each measure an id of its own, of its kind', () => {
  expect(new Set(measures.map(({ measureId }) => measureId)).size).toBe(measures.length);
  expect(failing(({ measureId, measure }) => measureId.startsWith(`${measure}~`))).toEqual([]);
});

it('has a figure or a reason in both languages, never both', () => {
  expect(
    failing(({ interval, logical, reason, formula }) => {
      if (interval) return reason === null && logical !== null && formula !== '';
      return logical === null && formula === '' && Boolean(reason?.vi && reason.en);
    }),
  ).toEqual([]);
});

it('reads within what is strictly allowed', () => {
  expect(
    failing(({ interval, logical }) => {
      if (!interval || !logical) return true;
      return isSameInterval(intersectIntervals(interval, logical), interval);
    }),
  ).toEqual([]);
});

it('rests on observations of its own place and nothing else', () => {
  expect(
    failing((measure) => {
      const inputs = inputsOf(measure);
      return inputs.length > 0 && inputs.every(({ place_id }) => place_id === measure.placeId);
    }),
  ).toEqual([]);
});

it('rests on its own group, and a share beside it on everybody', () => {
  expect(
    failing((measure) => {
      const isShare = measure.measure === 'youth_share' || measure.measure === 'pupil_share';
      const groups = new Set([measure.groupId, ...(isShare ? ['all'] : [])]);
      return inputsOf(measure).every(({ group_id }) => groups.has(group_id));
    }),
  ).toEqual([]);
});

it('never sets a ceremony beside a period', () => {
  expect(
    failing((measure) =>
      inputsOf(measure).every(
        ({ period_kind }) => (period_kind === 'event') === (measure.periodKind === 'event'),
      ),
    ),
  ).toEqual([]);
});

it('names in its formula only observations that it lists', () => {
  expect(
    failing(({ formula, inputs }) => {
      const named = formula.match(/[a-z][a-z0-9-]*\.\d+/g) ?? [];
      return named.every((id) => inputs.includes(id));
    }),
  ).toEqual([]);
});

it('is selected where an input is picked', () => {
  expect(
    failing((measure) => {
      if (measure.measure === 'attainment' || measure.measure === 'elapsed_share') return true;
      const isPicked = inputsOf(measure).every(({ selection }) => selection !== null);
      return !isPicked || measure.selected;
    }),
  ).toEqual([]);
});
