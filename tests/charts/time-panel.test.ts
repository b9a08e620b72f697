import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/dataset/derive/fact.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import { spotLabels, type SpotRequest } from '../../src/charts/time-panel/label-spots.ts';
import { timeOf, yearOf } from '../../src/charts/time-panel/time.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, observation } from './fixture.ts';

type Period = Pick<Observation, 'period_kind' | 'period_start' | 'period_end'>;

function factOf(period: Period): Fact {
  const given = { observation_id: 'one.1', indicator_id: 'admissions', value: 1, ...period };
  const [fact] = deriveAll(datasetOf([observation(given)])).facts;
  if (!fact) throw new Error('no fact');
  return fact;
}

function period(
  period_kind: Period['period_kind'],
  period_start: string | null,
  period_end: string | null,
): Period {
  return { period_kind, period_start, period_end };
}

describe('the time of a fact', () => {
  const cases: [string, Period, ReturnType<typeof timeOf>][] = [
    [
      'is the whole of a year',
      period('year', '2021-01-01', '2021-12-31'),
      { from: 2021, to: 2022, isUncertain: false },
    ],
    [
      'is the first day of a year',
      period('instant', null, '2021-01-01'),
      { from: 2021, to: 2021, isUncertain: false },
    ],
    ['is some day of a year', period('instant', null, '2021'), { from: 2021, to: 2022, isUncertain: true }],
    [
      'is some day of a month',
      period('instant', null, '2021-12'),
      { from: 2021 + 335 / 366 - 1 / 366, to: 2022, isUncertain: true },
    ],
    [
      'reaches to the end of its last year',
      period('span', '2011', '2017'),
      { from: 2011, to: 2018, isUncertain: false },
    ],
    ['is not known without an end', period('span', '2011', null), null],
    ['is not known without a start', period('span', null, '2011'), null],
  ];
  it.each(cases)('%s', (_, given, expected) => {
    const time = timeOf(factOf(given));
    if (expected === null) expect(time).toBeNull();
    else {
      expect(time?.from).toBeCloseTo(expected.from, 6);
      expect(time?.to).toBeCloseTo(expected.to, 6);
      expect(time?.isUncertain).toBe(expected.isUncertain);
    }
  });

  it('belongs to the year of its last day', () => {
    expect(yearOf(factOf(period('span', '2011', '2017')))).toBe('2017');
    expect(yearOf(factOf(period('span', '2011', null)))).toBe('2011');
    expect(yearOf(factOf(period('span', null, null)))).toBeNull();
  });
});

describe('labels of a panel', () => {
  const span = { left: 0, right: 200, top: 0 };
  const request = (text: string, x: number): SpotRequest => ({ text, width: 40, x, y: 50, beside: null });
  const spots = (requests: SpotRequest[], tiers: number): string[] =>
    spotLabels(requests, [], span, tiers).map(({ text, anchor, y }) => `${text} ${anchor} ${y}`);

  const cases: [string, SpotRequest[], number, string[]][] = [
    ['none for none', [], 1, []],
    [
      'stand centred over their marks',
      [request('a', 50), request('b', 120)],
      1,
      ['a middle 50', 'b middle 50'],
    ],
    ['stay inside', [request('a', 5)], 1, ['a start 50']],
    ['give way to the sides', [request('a', 90), request('b', 106)], 1, ['a end 50', 'b start 50']],
    ['go up a line', [request('a', 100), request('b', 101)], 2, ['a middle 50', 'b middle 35']],
    [
      'leave out the one between',
      [request('a', 90), request('b', 98), request('c', 106)],
      1,
      ['a end 50', 'c start 50'],
    ],
  ];
  it.each(cases)('%s', (_, requests, tiers, expected) => {
    expect(spots(requests, tiers)).toEqual(expected);
  });

  it('stand beside the mark where there is no room above', () => {
    const given = { ...request('a', 100), y: -20, beside: { left: 90, right: 110, y: 10 } };
    expect(spots([given], 1)).toEqual(['a end 10']);
  });
});
