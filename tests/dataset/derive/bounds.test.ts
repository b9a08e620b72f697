import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { logicalBounds, possibleBounds, readingOf } from '../../../src/dataset/derive/bounds.ts';
import { printedUnit, wordingUnit } from '../../../src/dataset/derive/printed-unit.ts';
import { lookupsOf, observe, percent, plan, show, showRational } from './build.ts';

function read(observation: Observation) {
  const lookups = lookupsOf(observation);
  return {
    logical: show(logicalBounds(observation)),
    reading: show(readingOf(observation, lookups)),
  };
}

describe('printedUnit', () => {
  it.each([
    ['83,64%', 83.64, '0.01'],
    ['83,60%', 83.6, '0.01'],
    ['120%', 120, '1'],
    ['1.004', 1004, '1'],
    ['3,2 triệu', 3_200_000, '100000'],
    ['10/12', 12, '1'],
    ['1,5 - 2%', 1.5, '0.1'],
    ['năm', 5, '1'],
  ])('of %s is the unit of its last digit', (as_printed, value, unit) => {
    const observation = observe(1, value, { as_printed });
    expect(showRational(printedUnit(observation, lookupsOf(observation)))).toBe(unit);
  });

  it('falls back on the decimals of the value where the token prints it in no known way', () => {
    const observation = observe(1, 12.25, { as_printed: 'một phần tám' });
    expect(showRational(printedUnit(observation, lookupsOf(observation)))).toBe('0.01');
  });

  it('reads the token in the language of its report', () => {
    const observation = observe(1, 2200, { as_printed: '2,200' });
    const lookups = lookupsOf(observation);
    const [report] = [...lookups.reports.values()];
    const english = report
      ? { ...lookups, reports: new Map([['r', { ...report, language: 'en' as const }]]) }
      : lookups;
    expect(showRational(printedUnit(observation, english))).toBe('1');
  });
});

describe('wordingUnit', () => {
  it.each([
    [80, '10'],
    [83, '1'],
    [2400, '100'],
    [19_000, '1000'],
    [1004, '1'],
    [12.5, '0.1'],
    [0, '1'],
  ])('of the count %d is the place of its last digit that is not zero', (value, unit) => {
    const observation = observe(1, value);
    expect(showRational(wordingUnit(observation, lookupsOf(observation)))).toBe(unit);
  });

  it('of a percentage is the unit of the last printed digit: of 90% one, not ten', () => {
    const observation = percent(1, '90%');
    expect(showRational(wordingUnit(observation, lookupsOf(observation)))).toBe('1');
  });
});

describe('a count', () => {
  it.each([
    ['exact 80', 80, 'exact', null, '[80, 80]', '[80, 80]'],
    ['over 80 reads as 81 to 89', 80, 'over', null, '(80, ∞)', '[81, 89]'],
    ['nearly 19,000 reads as 18,001 to 18,999', 19_000, 'nearly', null, '(-∞, 19000)', '[18001, 18999]'],
    ['about 500 reads as 450 to 550', 500, 'about', null, '[500, 500]', '[450, 550]'],
    ['at least 180', 180, 'at_least', null, '[180, ∞)', '[180, ∞)'],
    ['at most 30 is not negative', 30, 'at_most', null, '(-∞, 30]', '[0, 30]'],
    ['under 5 is at most 4', 5, 'under', null, '(-∞, 5)', '[0, 4]'],
    ['between 2 and 4', 2, 'between', 4, '[2, 4]', '[2, 4]'],
    [
      'over 83 has no whole number below 84, so it reads as 84 or more',
      83,
      'over',
      null,
      '(83, ∞)',
      '[84, ∞)',
    ],
    ['a spread of 20 to 30 has neither', 20, 'spread', 30, null, null],
  ] as const)('%s', (_claim, value, qualifier, value_high, logical, reading) => {
    expect(read(observe(1, value, { qualifier, value_high }))).toEqual({ logical, reading });
  });

  it('for each year may be an average and need not be whole', () => {
    const yearly = observe(1, 80, { qualifier: 'over', period_kind: 'per_year' });
    expect(read(yearly).reading).toBe('(80, 90)');
  });
});

describe('a percentage', () => {
  it.each([
    ['83,64% is rounded or cut', '83,64%', 'exact', '[83.64, 83.64]', '[83.635, 83.65)'],
    ['over 167%', '167%', 'over', '(167, ∞)', '(167, 168)'],
    ['nearly 28,8%', '28,8%', 'nearly', '(-∞, 28.8)', '(28.7, 28.8)'],
    ['about 50%', '50%', 'about', '[50, 50]', '[49.5, 50.5]'],
    ['at least 60%', '60%', 'at_least', '[60, ∞)', '[60, ∞)'],
    ['0% is not less than nothing', '0%', 'exact', '[0, 0]', '[0, 1)'],
  ] as const)('%s', (_claim, as_printed, qualifier, logical, reading) => {
    expect(read(percent(1, as_printed, { qualifier }))).toEqual({ logical, reading });
  });

  it('that is a share ends at the indicator’s maximum of 100', () => {
    const share = percent(1, '99,9%', { indicator_id: 'share_of_members', qualifier: 'over' });
    expect(read(share).reading).toBe('(99.9, 100)');
    expect(show(possibleBounds(share, lookupsOf(share)))).toBe('(99.9, 100]');
  });
});

describe('a plan', () => {
  it.each([
    ['at least 180 is the threshold 180', 180, 'at_least', null, '[180, 180]'],
    ['over 85 is the threshold 85', 85, 'over', null, '[85, 85]'],
    ['about 85 is the threshold 85', 85, 'about', null, '[85, 85]'],
    ['90 to 100 is a band', 90, 'between', 100, '[90, 100]'],
  ] as const)('of %s', (_claim, value, qualifier, value_high, expected) => {
    expect(read(plan(1, value, { qualifier, value_high })).reading).toBe(expected);
  });
});
