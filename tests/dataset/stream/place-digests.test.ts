import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../bench/generate.ts';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { openTextHash } from '../../../scripts/text-hash.ts';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';
import type { Dataset } from '../../../src/dataset/model/record.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { digestPlaces } from '../../../src/dataset/stream/place-digests.ts';
import { EDITS_OF_ROWS } from '../derive/row-edits.ts';
import { folderOf } from './folder-of.ts';

const DRAWS = 4;
const { dataset } = runPipeline(readDataFiles('data'));
const digestsOf = (state: Dataset) => digestPlaces(folderOf(state), openTextHash);
const digests = digestsOf(dataset);
const derived = derivedByPlace(dataset);

/** All that is derived of each place, as text. */
function derivedByPlace(state: Dataset): ReadonlyMap<string, string> {
  const { facts, measures, audit, sums } = deriveAll(state);
  const all = [
    ...facts.map((each) => [each.placeId, each] as const),
    ...measures.map((each) => [each.placeId, each] as const),
    ...audit.map((each) => [each.observation.place_id, each] as const),
    ...sums.map((each) => [each.whole.place_id, each] as const),
  ];
  const plain = (_name: string, value: unknown): unknown =>
    typeof value === 'bigint' ? String(value) : value;
  return new Map(
    [...Map.groupBy(all, ([place]) => place)].map(([place, own]) => [
      place,
      JSON.stringify(
        own.map(([, each]) => each),
        plain,
      ),
    ]),
  );
}

describe('the fingerprint of a place', () => {
  it.each(Object.entries(EDITS_OF_ROWS))('changes with all that is derived of it: %s', (_name, edit) => {
    for (let draw = 1; draw <= DRAWS; draw += 1) {
      const state = edit(dataset, seededRandom(draw));
      const [now, after] = [digestsOf(state), derivedByPlace(state)];
      const places = [...new Set([...derived.keys(), ...after.keys()])];
      const changed = places.filter((place) => derived.get(place) !== after.get(place));
      expect(changed.filter((place) => digests.get(place) === now.get(place))).toEqual([]);
    }
  });

  it('is as it was where only another place was edited', () => {
    const [edited] = dataset.observations;
    const observations = dataset.observations.map((row) =>
      row === edited ? { ...row, value: row.value + 1 } : row,
    );
    const now = digestsOf({ ...dataset, observations });
    const changed = [...digests].filter(([place, digest]) => now.get(place) !== digest);
    expect(changed.map(([place]) => place)).toContain(edited?.place_id);
    expect(changed.length).toBeLessThan(10);
  });
});
