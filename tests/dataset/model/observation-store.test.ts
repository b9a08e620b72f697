import { describe, expect, it } from 'vitest';
import { numberWithin, ObservationStore } from '../../../src/dataset/model/observation-store.ts';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { build } from '../validate/build.ts';

const [sample] = build({ observations: [{}] }).observations;

function row(observation_id: string): Observation {
  if (!sample) throw new Error('no sample');
  return { ...sample.row, observation_id };
}

const store = new ObservationStore();
store.openFile('observations/empty.csv', 'empty');
store.openFile('observations/a.csv', 'a');
for (const [index, id] of ['a.1', 'b.2', 'a.7', 'a.1'].entries()) store.push(row(id), index + 2);
store.openFile('observations/b.csv', 'b');
for (const id of ['b.1', 'b.2', 'b.007']) store.push(row(id), 2);

describe('the store of observations', () => {
  it('gives back the rows in their order, with their files and lines', () => {
    expect([...store]).toEqual(['a.1', 'b.2', 'a.7', 'a.1', 'b.1', 'b.2', 'b.007'].map(row));
    expect([...store.ids()]).toEqual([...store].map(({ observation_id }) => observation_id));
    expect([0, 3, 4, 6].map((index) => store.fileOf(index).report)).toEqual(['a', 'a', 'b', 'b']);
    expect([0, 3].map((index) => store.lineOf(index))).toEqual([2, 5]);
  });

  it('finds the first row of an id, wherever it stands', () => {
    expect(['a.1', 'b.2', 'b.1', 'b.007'].map((id) => store.find(id))).toEqual([0, 1, 4, 6]);
    expect(['a.2', 'c.1', 'a', '', '.1', 'b.7'].map((id) => store.find(id))).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it.each([
    ['a.1', 1], ['a.20', 20], ['a.0', 0], ['a.01', 0], ['a.', 0], ['a', 0], ['ab.1', 0], ['b.1', 0], ['a.1.1', 0],
    ['a.99999999999999999999', 0],
  ])('takes %s for the number %i of the report a', (id, number) => {
    expect(numberWithin(id, 'a')).toBe(number);
  }); // prettier-ignore
});
