import { describe, expect, it } from 'vitest';
import { printedRecomputed } from '../../src/charts/printed-recomputed.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

/** A whole of 1,000, a part of it and the share as printed. */
function ratio(n: number, count: number, printed: number, place_id = 'p/a'): Observation[] {
  const [whole, part, share] = [`one.${n}1`, `one.${n}2`, `one.${n}3`];
  return [
    observation({ observation_id: whole, place_id, indicator_id: 'admissions', value: 1000 }),
    observation({
      observation_id: part,
      place_id,
      indicator_id: 'admissions',
      group_id: 'masters',
      value: count,
    }),
    observation({
      observation_id: share,
      place_id,
      indicator_id: 'share_of_admissions',
      group_id: 'masters',
      value: printed,
      numerator_id: part,
      denominator_id: whole,
    }),
  ];
}

const low = ratio(1, 880, 83.6);
const high = ratio(2, 100, 12.2, 'p/b');
const exact = ratio(3, 53, 5.3);
const rounded = ratio(4, 333, 33, 'p/b');
const unchecked = ratio(5, 53, 5.3)
  .slice(2)
  .map((row) => ({ ...row, numerator_id: null, denominator_id: null }));
/** No whole quota gives 233.5 % for seven people. */
const impossible = [
  observation({ observation_id: 'two.1', place_id: 'p/c', indicator_id: 'admissions', value: 7 }),
  observation({
    observation_id: 'two.2',
    place_id: 'p/c',
    indicator_id: 'quota_attainment',
    value: 233.5,
    numerator_id: 'two.1',
  }),
];
const everything = datasetOf([...low, ...high, ...exact, ...rounded, ...unchecked, ...impossible]);

describe('printed against recomputed', () => {
  it('draws dots by verdict, crosses at their differences and the impossible ones apart', async () => {
    await expectDrawings(figureOf(printedRecomputed, everything));
  });

  it('is not drawn where nothing can be checked', () => {
    expect(drawChart(printedRecomputed, datasetOf(unchecked))).toBeNull();
  });

  it('lists all in the table, the greatest difference first', () => {
    const { table } = figureOf(printedRecomputed, everything, 'en');
    expect(table.rows.map((row) => [row[0]?.value, row[1]?.value, row[7]?.value, row[9]?.value])).toEqual([
      ['inconsistent', 'p/a', 83.6, -4.4],
      ['inconsistent', 'p/b', 12.2, 2.2],
      ['impossible', 'p/c', 233.5, null],
      ['exact', 'p/a', 5.3, 0],
      ['rounded', 'p/b', 33, -0.3],
    ]);
  });

  it('spells out the greatest difference', () => {
    expect(figureOf(printedRecomputed, everything, 'en').readingAid).toBe(
      'the × of A District stands left of “agrees”: the report prints 83.6%, the two parts that it prints give 88%, so the print is 4.4 percentage points too low for them.',
    );
    expect(figureOf(printedRecomputed, datasetOf(high), 'en').readingAid).toContain('right of “agrees”');
  });

  it('spells out a row of dots where all agree', () => {
    expect(figureOf(printedRecomputed, datasetOf(exact), 'en').readingAid).toBe(
      'each dot is one printed percentage; 1 is in the row “exact”. The quotient of the parts is the number printed.',
    );
  });

  it('says how many cannot be checked', () => {
    expect(figureOf(printedRecomputed, everything, 'en').notes).toContain(
      '1 other percentage is printed without both parts, cannot be checked and is not in the drawing.',
    );
  });

  it('stays short with two hundred, and says what it leaves to the table', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      ratio(index + 100, 500, index < 40 ? 51 : 50),
    ).flat();
    const { plots, table, notes } = figureOf(printedRecomputed, datasetOf(many), 'en');
    expect(table.rows).toHaveLength(200);
    expect(plots.wide.height).toBeLessThan(1800);
    expect(plots.narrow.height).toBeLessThan(2000);
    expect(notes.join(' ')).toContain('24 at the most (narrow drawing: 14)');
  });

  it('says the same numbers in both languages', () => {
    const numbers = numbersOf(figureOf(printedRecomputed, everything));
    expect(numbersOf(figureOf(printedRecomputed, everything, 'en'))).toEqual(numbers);
    expect(numbers).toContain('836');
  });
});

describe('the finding', () => {
  const cases: [string, readonly Observation[], string, string][] = [
    [
      'counts those that agree',
      [...low, ...exact, ...rounded],
      '2 trong 3 tỷ lệ được in mà kiểm được thì khớp khi tính lại',
      '2 of 3 printed percentages that can be checked agree with their parts',
    ],
    [
      'speaks of one in the singular',
      [...low, ...exact],
      '1 trong 2 tỷ lệ được in mà kiểm được thì khớp khi tính lại',
      '1 of 2 printed percentages that can be checked agrees with its parts',
    ],
    [
      'says that the only one agrees',
      exact,
      'Tỷ lệ duy nhất được in mà kiểm được thì khớp khi tính lại',
      'The only printed percentage that can be checked agrees with its parts',
    ],
    [
      'says that all agree',
      [...exact, ...rounded],
      'Cả 2 tỷ lệ được in mà kiểm được đều khớp khi tính lại',
      'All 2 printed percentages that can be checked agree with their parts',
    ],
    [
      'says that the only one does not agree',
      impossible,
      'Tỷ lệ duy nhất được in mà kiểm được thì không khớp khi tính lại',
      'The only printed percentage that can be checked does not agree with its parts',
    ],
    [
      'says that none agrees',
      [...low, ...high],
      'Cả 2 tỷ lệ được in mà kiểm được đều không khớp khi tính lại',
      'None of the 2 printed percentages that can be checked agrees with its parts',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(printedRecomputed, datasetOf(observations)).finding).toBe(vi);
    expect(figureOf(printedRecomputed, datasetOf(observations), 'en').finding).toBe(en);
  });
});
