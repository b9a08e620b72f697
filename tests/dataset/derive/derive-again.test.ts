import { describe, expect, it } from 'vitest';
import { generateDataFiles, seededRandom } from '../../../bench/generate.ts';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { deriveAgain } from '../../../src/site/derive-again.ts';
import { openDerivation } from '../../../src/dataset/derive/derive-again.ts';
import { deriveAll, type Derived } from '../../../src/dataset/derive/derive.ts';
import type { Dataset } from '../../../src/dataset/model/record.ts';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { pick } from '../stream/damage.ts';
import { datasetOf, observe } from './build.ts';
import { EDITS_OF_ROWS, withRows } from './row-edits.ts';

const LONGEST = 120_000;
const EDITS = 10;

/** The derivation of a state is that of the state alone, and what is gone through stands in its order. */
function expectSame(derived: Derived, state: Dataset, message?: string): void {
  const alone = deriveAll(state);
  expect(derived, message).toEqual(alone);
  expect([...derived.factsByPlace.keys()], message).toEqual([...alone.factsByPlace.keys()]);
  expect([...derived.lookups.observations.keys()], message).toEqual([...alone.lookups.observations.keys()]);
}

const FOLDERS = [
  ['the collected data', readDataFiles('data')],
  ['the hard rows', readDataFiles('tests/fixtures/hard-rows')],
  ['generated data', generateDataFiles(300)],
] as const;

describe.each(FOLDERS)('%s, edited again and again', (_name, files) => {
  const { dataset } = runPipeline(files);

  it.each([1, 2])('have what is derived of each state alone, draw %i', { timeout: LONGEST }, (seed) => {
    const random = seededRandom(seed);
    const derive = openDerivation();
    expectSame(derive(dataset), dataset);
    let state = dataset;
    for (let edit = 0; edit < EDITS; edit += 1) {
      const [name, change] = pick(Object.entries(EDITS_OF_ROWS), random);
      state = random() < 0.1 ? dataset : change(state, random);
      expectSame(derive(state), state, `edit ${String(edit)}: ${name}`);
    }
  });

  it.each(Object.entries(EDITS_OF_ROWS))(
    'have it after one edit: %s',
    { timeout: LONGEST },
    (_edit, change) => {
      const derive = openDerivation();
      derive(dataset);
      const edited = change(dataset, seededRandom(7));
      expectSame(derive(edited), edited);
      expectSame(derive(dataset), dataset);
    },
  );
});

describe('data in which one figure was edited', () => {
  const { dataset } = runPipeline(readDataFiles('data'));
  const edited = EDITS_OF_ROWS['figure']?.(dataset, seededRandom(1)) ?? dataset;

  it('have the very facts of other places that they had', () => {
    const [before, after] = [deriveAgain(dataset), deriveAgain(edited)];
    const known = new Set(before.facts);
    const places = new Set(after.facts.filter((fact) => !known.has(fact)).map(({ placeId }) => placeId));
    expect(places.size).toBe(1);
    expect(before.factsByPlace.size).toBeGreaterThan(10);
  });

  it('have what rests on it in other places', () => {
    const places = new Map(dataset.observations.map((row) => [row.observation_id, row.place_id]));
    const isElsewhere = (id: string | null, { place_id }: Observation): boolean =>
      id !== null && places.get(id) !== place_id;
    const parts = dataset.observations.filter((row) => isElsewhere(row.whole_id, row)).slice(0, 6);
    expect(parts.length).toBeGreaterThan(2);
    const derive = openDerivation();
    for (const { observation_id: id } of parts) {
      derive(dataset);
      const state = withRows(
        dataset,
        dataset.observations.map((row) =>
          row.observation_id === id ? { ...row, value: row.value + 3 } : row,
        ),
      );
      expectSame(derive(state), state, id);
    }
  });

  it('are derived anew where another table differs', () => {
    const derive = openDerivation();
    const before = derive(dataset);
    const [first, ...others] = dataset.places;
    if (!first) throw new RangeError('no place');
    const renamed = { ...edited, places: [{ ...first, name_en: 'elsewhere' }, ...others] };
    const after = derive(renamed);
    expect(after).toEqual(deriveAll(renamed));
    expect(after.facts.some((fact) => before.facts.includes(fact))).toBe(false);
  });
});

describe('rows that stand where they stood', () => {
  const change = (dataset: Dataset, index: number, cells: Partial<Observation>): Dataset =>
    withRows(
      dataset,
      dataset.observations.map((row, at) => (at === index ? { ...row, ...cells } : row)),
    );

  it('are gone through in the order of their places now', () => {
    const before = datasetOf([
      observe('a.1', 1, { place_id: 'p/a' }),
      observe('a.2', 2, { place_id: 'p/b' }),
      observe('a.3', 3, { place_id: 'p' }),
      observe('a.4', 4, { place_id: 'p/b', group_id: 'women' }),
    ]);
    const derive = openDerivation();
    expectSame(derive(before), before);
    const after = change(before, 1, { place_id: 'p/a', group_id: 'women' });
    expectSame(derive(after), after);
  });

  it('give the last of two rows of one id', () => {
    const before = datasetOf([observe('a.1', 1), observe('a.1', 2, { place_id: 'p/a' })]);
    const derive = openDerivation();
    expectSame(derive(before), before);
    const after = change(before, 0, { value: 3 });
    expectSame(derive(after), after);
  });
});
