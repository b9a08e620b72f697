import type { Dataset } from '../../../src/dataset/model/record.ts';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { pick, type Random } from '../stream/damage.ts';

export type Edit = (dataset: Dataset, random: Random) => Dataset;

/** The same data with other observations. */
export const withRows = (dataset: Dataset, observations: readonly Observation[]): Dataset => ({
  ...dataset,
  observations: [...observations],
});

/** One row with other cells; the other rows stay the objects that they are. */
function changeRow(
  dataset: Dataset,
  random: Random,
  cellsOf: (row: Observation) => Partial<Observation>,
): Dataset {
  const row = pick(dataset.observations, random);
  return withRows(
    dataset,
    dataset.observations.map((each) => (each === row ? { ...row, ...cellsOf(row) } : each)),
  );
}

/** What an editor does to observations, and what a later state of the files can do to them besides. */
export const EDITS_OF_ROWS: Readonly<Record<string, Edit>> = {
  figure: (dataset, random) =>
    changeRow(dataset, random, ({ value }) => ({ value: value + 1 + Math.floor(random() * 9) })),
  place: (dataset, random) =>
    changeRow(dataset, random, () => ({ place_id: pick(dataset.places, random).place_id })),
  group: (dataset, random) =>
    changeRow(dataset, random, () => ({ group_id: pick(dataset.groups, random).group_id })),
  whole: (dataset, random) =>
    changeRow(dataset, random, () => ({ whole_id: pick(dataset.observations, random).observation_id })),
  'no whole': (dataset, random) => changeRow(dataset, random, () => ({ whole_id: null })),
  parts: (dataset, random) =>
    changeRow(dataset, random, () => ({
      numerator_id: pick(dataset.observations, random).observation_id,
      denominator_id: pick(dataset.observations, random).observation_id,
    })),
  deleted: (dataset, random) => {
    const row = pick(dataset.observations, random);
    return withRows(
      dataset,
      dataset.observations.filter((each) => each !== row),
    );
  },
  added: (dataset, random) => {
    const row = pick(dataset.observations, random);
    const added = { ...row, observation_id: `${row.report_id}.${String(900 + Math.floor(random() * 1e6))}` };
    const at = Math.floor(random() * dataset.observations.length);
    return withRows(dataset, dataset.observations.toSpliced(at, 0, added));
  },
  'another id': (dataset, random) =>
    changeRow(dataset, random, ({ report_id }) => ({
      observation_id: `${report_id}.${String(900 + Math.floor(random() * 1e6))}`,
    })),
  'the id of another row': (dataset, random) =>
    changeRow(dataset, random, () => ({ observation_id: pick(dataset.observations, random).observation_id })),
  'moved as they are': (dataset, random) => {
    const at = Math.floor(random() * dataset.observations.length);
    const [row] = dataset.observations.slice(at, at + 1);
    return row
      ? withRows(dataset, [...dataset.observations.toSpliced(at, 1).toSpliced(at >> 1, 0, row)])
      : dataset;
  },
};
