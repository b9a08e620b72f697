import { expect, it } from 'vitest';
import {
  codedJson,
  decodeObservations,
  type CodedObservations,
} from '../../../src/dataset/publish/coded-observations.ts';
import { ObservationStore } from '../../../src/dataset/model/observation-store.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { readDataFiles } from '../../../scripts/data-files.ts';

function decoded(store: ObservationStore) {
  return decodeObservations(JSON.parse([...codedJson(store)].join('')) as CodedObservations);
}

it('gives back every row, its cells in the order of the columns', () => {
  const { observations } = runPipeline(readDataFiles('tests/fixtures/hard-rows')).dataset;
  const store = new ObservationStore();
  for (const [report, rows] of Map.groupBy(observations, (row) => row.report_id)) {
    store.openFile(`observations/${report}.csv`, report);
    for (const [index, row] of rows.entries()) store.push(row, index + 2);
  }
  const rows = decoded(store);
  expect(rows).toEqual([...store]);
  expect(rows.map((row) => Object.keys(row))).toEqual(observations.map((row) => Object.keys(row)));
});

it('gives back no row of none', () => {
  expect(decoded(new ObservationStore())).toEqual([]);
});
