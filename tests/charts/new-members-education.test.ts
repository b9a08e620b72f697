import { describe, expect, it } from 'vitest';
import { newMembersEducation } from '../../src/charts/new-members-education.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

const whole = observation({ observation_id: 'one.1', indicator_id: 'admissions', value: 1000 });

function share(n: number, group_id: string, count: number, printed: number): Observation[] {
  const part = `one.${n}`;
  return [
    observation({
      observation_id: part,
      indicator_id: 'admissions',
      group_id,
      value: count,
      whole_id: 'one.1',
    }),
    observation({
      observation_id: `one.${n + 1}`,
      indicator_id: 'share_of_admissions',
      group_id,
      value: printed,
      numerator_id: part,
      denominator_id: 'one.1',
    }),
  ];
}

const wrong = share(2, 'college_or_university', 880, 83.6);
const right = share(4, 'masters', 53, 5.3);
const unchecked = right.slice(1).map((row) => ({ ...row, numerator_id: null, denominator_id: null }));

describe('new members by education', () => {
  it('draws bars, the printed marks, the doubtful one and the rest', async () => {
    await expectDrawings(figureOf(newMembersEducation, datasetOf([whole, ...wrong, ...right])));
  });

  it('is not drawn without a share by education', () => {
    expect(drawChart(newMembersEducation, datasetOf([whole]))).toBeNull();
  });

  it('says what does not add up in colour, mark and word, and by how much', () => {
    const { notes, table } = figureOf(newMembersEducation, datasetOf([whole, ...wrong, ...right]), 'en');
    expect(notes[0]).toBe(
      'College or university: the printed 83.6% is off by 4.4 percentage points from the quotient of two counts that are printed as well. This site mends neither and does not know which is wrong.',
    );
    expect(table.rows.map((row) => row.at(-1)?.value)).toEqual(['inconsistent', 'exact', null]);
  });

  it('gives the rest as derived, without an observation', () => {
    const { table } = figureOf(newMembersEducation, datasetOf([whole, ...wrong, ...right]));
    const rest = table.rows.at(-1);
    expect(rest?.map((cell) => cell.value)).toEqual([
      'p/a',
      '2021-01-01/2021-12-31',
      null,
      67,
      1000,
      null,
      6.7,
      null,
      null,
    ]);
    expect(rest?.[3]?.observationId).toBeUndefined();
  });

  it('says the same numbers in both languages', () => {
    const dataset = datasetOf([whole, ...wrong, ...right]);
    const numbers = numbersOf(figureOf(newMembersEducation, dataset));
    expect(numbersOf(figureOf(newMembersEducation, dataset, 'en'))).toEqual(numbers);
    expect(numbers).toContain('836');
  });
});

describe('many places', () => {
  const inPlace = (place_id: string, name: string): Observation[] =>
    [whole, ...wrong, ...right].map((row) => ({
      ...row,
      place_id,
      observation_id: row.observation_id.replace('one.', `${name}.`),
      report_id: name,
      whole_id: row.whole_id?.replace('one.', `${name}.`) ?? null,
      numerator_id: row.numerator_id?.replace('one.', `${name}.`) ?? null,
      denominator_id: row.denominator_id?.replace('one.', `${name}.`) ?? null,
    }));
  const many = datasetOf([
    ...inPlace('p', 'one'),
    ...inPlace('p/b', 'two'),
    ...unchecked.map((row) => ({ ...row, place_id: 'p/c' })),
  ]);

  it('stand beside one another, level by level', async () => {
    const figure = figureOf(newMembersEducation, many);
    await expectDrawings({ slug: 'new-members-education-many', plots: figure.plots });
  });

  it('are named where one share does not add up', () => {
    const one = datasetOf([
      ...inPlace('p', 'one'),
      ...unchecked.map((row) => ({ ...row, place_id: 'p/c', observation_id: 'two.9' })),
    ]);
    expect(figureOf(newMembersEducation, one, 'en').finding).toBe(
      'In P Province, the share with college or university education is printed as 83.6% but comes to 88% when recomputed',
    );
  });

  it('say the same numbers in both languages', () => {
    const numbers = numbersOf(figureOf(newMembersEducation, many));
    expect(numbersOf(figureOf(newMembersEducation, many, 'en'))).toEqual(numbers);
  });
});

describe('the finding', () => {
  const cases: [string, readonly Observation[], string, string][] = [
    [
      'says the one that does not add up',
      [...wrong, ...right],
      'Phần có trình độ cao đẳng, đại học được in là 83,6%, nhưng tính lại ra 88%',
      'The share with college or university education is printed as 83.6% but comes to 88% when recomputed',
    ],
    [
      'counts several',
      [...wrong, ...share(4, 'masters', 53, 6.3)],
      '2 trong 2 tỷ lệ theo trình độ không khớp khi tính lại',
      '2 of 2 shares by education do not add up when recomputed',
    ],
    [
      'says that the only one agrees',
      right,
      'Tỷ lệ theo trình độ duy nhất tính lại được thì khớp',
      'The only share by education that can be recomputed agrees',
    ],
    [
      'says that all agree',
      [...share(2, 'college_or_university', 880, 88), ...right],
      'Cả 2 tỷ lệ theo trình độ tính lại được đều khớp',
      'All 2 shares by education that can be recomputed agree',
    ],
    [
      'says that none can be checked',
      unchecked,
      'Chưa tỷ lệ nào theo trình độ có đủ các phần để tính lại',
      'No share by education is printed with the parts to recompute it',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(newMembersEducation, datasetOf([whole, ...observations])).finding).toBe(vi);
    expect(figureOf(newMembersEducation, datasetOf([whole, ...observations]), 'en').finding).toBe(en);
  });
});
