import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { createLookups } from '../../../src/dataset/derive/lookups.ts';
import { deriveSums } from '../../../src/dataset/derive/sums.ts';
import { datasetOf, observe, percent, show } from './build.ts';

function sums(...observations: readonly Observation[]) {
  const dataset = datasetOf(observations);
  return deriveSums(dataset, createLookups(dataset)).map((sum) => ({
    family: [sum.family, sum.dimension].filter((word) => word !== null).join(' '),
    parts: sum.parts.map((part) => part.observation_id).join(' '),
    sum: show(sum.sum),
    verdict: sum.verdict,
    rest: show(sum.rest),
  }));
}

function part(id: number, value: number, rest: Partial<Observation> = {}): Observation {
  return observe(id, value, { whole_id: 'r.1', ...rest });
}

const A = { place_id: 'p/a' };
const B = { place_id: 'p/b' };

describe('places', () => {
  it('14 and 13 of 29 are short of it by 2', () => {
    expect(sums(observe(1, 29), part(2, 14, A), part(3, 13, B))).toEqual([
      { family: 'places', parts: 'r.2 r.3', sum: '[27, 27]', verdict: 'short', rest: '[2, 2]' },
    ]);
  });

  it('14 and 15 are 29, and 14 and 16 are over it by 1', () => {
    expect(sums(observe(1, 29), part(2, 14, A), part(3, 15, B))[0]).toMatchObject({
      verdict: 'equal',
      rest: null,
    });
    expect(sums(observe(1, 29), part(2, 14, A), part(3, 16, B))[0]).toMatchObject({
      verdict: 'over',
      rest: '[1, 1]',
    });
  });

  it('a place within another part is not added twice', () => {
    const [together, alone] = sums(
      observe(1, 29),
      part(2, 5, { place_id: 'p/a/x' }),
      part(3, 14, A),
      part(4, 13, B),
    );
    expect(together?.parts).toBe('r.3 r.4');
    expect(alone).toMatchObject({ family: 'single', parts: 'r.2', verdict: 'short', rest: '[24, 24]' });
  });

  it('a place or a group that is printed twice is added once', () => {
    expect(
      sums(observe(1, 29), part(2, 14, A), part(3, 13, B), part(4, 14, A)).map((sum) => sum.parts),
    ).toEqual(['r.2 r.3', 'r.4']);
    const women = { group_id: 'women' };
    const men = { group_id: 'men' };
    expect(sums(observe(1, 29), part(2, 14, women), part(3, 13, men), part(4, 14, women))[0]?.parts).toBe(
      'r.2 r.3',
    );
  });

  it('a merged province holds those that it was merged from', () => {
    const provinces = ['p', 'p-2025', 'q'].map((place_id, index) => part(index + 2, 10, { place_id }));
    expect(sums(observe(1, 29, { place_id: 'viet-nam' }), ...provinces)[0]?.parts).toBe('r.3 r.4');
  });

  it('a place outside the whole, or of another group or indicator, stands alone', () => {
    const families = sums(
      observe(1, 29),
      part(2, 14, A),
      part(3, 13, { place_id: 'q' }),
      part(4, 3, { ...B, group_id: 'women' }),
      part(5, 2, { ...B, indicator_id: 'members' }),
    ).map((sum) => sum.family);
    expect(families).toEqual(['single', 'single', 'single', 'single']);
  });
});

describe('groups', () => {
  it('of one dimension are added: 11,727 residential and 22,209 of schools leave 5,263 of 39,199 (quang-tri)', () => {
    expect(
      sums(
        observe(1, 39_199, { group_id: 'youth_union' }),
        part(2, 11_727, { group_id: 'residential' }),
        part(3, 22_209, { group_id: 'school_bloc' }),
      ),
    ).toEqual([
      {
        family: 'groups youth_bloc',
        parts: 'r.2 r.3',
        sum: '[33936, 33936]',
        verdict: 'short',
        rest: '[5263, 5263]',
      },
    ]);
  });

  it('of different dimensions, or of none, are not', () => {
    const groups = ['women', 'residential', 'youth_union'].map((group_id, index) =>
      part(index + 2, 60, { group_id }),
    );
    expect(sums(observe(1, 100), ...groups).map((sum) => sum.family)).toEqual(['single', 'single', 'single']);
  });

  it('a group within another part is not added twice', () => {
    const [together, alone] = sums(
      observe(1, 100),
      part(2, 30, { group_id: 'pupils' }),
      part(3, 40, { group_id: 'school_bloc' }),
      part(4, 50, { group_id: 'residential' }),
    );
    expect(together).toMatchObject({ parts: 'r.3 r.4', rest: '[10, 10]' });
    expect(alone).toMatchObject({ family: 'single', parts: 'r.2' });
  });
});

describe('periods', () => {
  const nineMonths = { period_kind: 'year_to_date', period_end: '2021-09-30' } as const;
  const restOfYear = {
    period_kind: 'span',
    period_start: '2021-10-01',
    status: 'projected',
    qualifier: 'between',
    value_high: 4,
  } as const;
  const year = observe(1, 10, { status: 'projected', qualifier: 'between', value_high: 12 });

  it('8 in nine months and 2 to 4 more are the 10 to 12 of the year (krong-bong)', () => {
    expect(sums(year, part(2, 8, nineMonths), part(3, 2, restOfYear))).toEqual([
      { family: 'periods', parts: 'r.2 r.3', sum: '[10, 12]', verdict: 'equal', rest: null },
    ]);
  });

  it('what was counted and what is still expected are added where the day between them is not known', () => {
    const soon = { ...restOfYear, period_start: '2021' };
    expect(sums(year, part(2, 8, nineMonths), part(3, 2, soon))[0]).toMatchObject({
      family: 'periods',
      verdict: 'equal',
    });
    const counted = { ...soon, status: 'result' } as const;
    expect(sums(year, part(2, 8, nineMonths), part(3, 2, counted)).map((sum) => sum.family)).toEqual([
      'single',
      'single',
    ]);
  });

  it('that overlap are not added', () => {
    const half = { period_kind: 'half_year', period_end: '2021-06-30' } as const;
    expect(sums(observe(1, 20), part(2, 8, half), part(3, 9, nineMonths)).map((sum) => sum.family)).toEqual([
      'single',
      'single',
    ]);
  });
});

describe('a single part', () => {
  it.each<[string, Observation, Observation, string, string | null]>([
    ['less is short', observe(1, 100), part(2, 60, { group_id: 'women' }), 'short', '[40, 40]'],
    ['more is over', observe(1, 100), part(2, 101, { group_id: 'women' }), 'over', '[1, 1]'],
    ['all of it is equal', observe(1, 60), part(2, 60, { group_id: 'women' }), 'equal', null],
    [
      'over 80 of over 80 is not shown to be all',
      observe(1, 80, { qualifier: 'over' }),
      part(2, 80, { qualifier: 'over', group_id: 'women' }),
      'short',
      '[0, ∞)',
    ],
    [
      'over 80 of 83 leaves 2 at most',
      observe(1, 83),
      part(2, 80, { qualifier: 'over', group_id: 'women' }),
      'short',
      '[0, 2]',
    ],
    [
      'over 90 of 83 is certainly more',
      observe(1, 83),
      part(2, 90, { qualifier: 'over', group_id: 'women' }),
      'over',
      '[8, ∞)',
    ],
  ])('%s', (_claim, whole, only, verdict, rest) => {
    expect(sums(whole, only).map((sum) => [sum.family, sum.verdict, sum.rest])).toEqual([
      ['single', verdict, rest],
    ]);
  });
});

it('leaves spreads out, and parts whose whole is not in the data', () => {
  expect(sums(observe(1, 20), part(2, 5, { qualifier: 'spread', value_high: 9 }))).toEqual([]);
  expect(sums(observe(2, 5, { whole_id: 'r.9' }))).toEqual([]);
});

it('adds percentages as far as their rounding allows', () => {
  const share = { indicator_id: 'share_of_members', whole_id: 'r.1' };
  const [sum] = sums(
    percent(1, '100%', { indicator_id: 'share_of_members', group_id: 'youth_union' }),
    percent(2, '29,9%', { ...share, group_id: 'residential' }),
    percent(3, '56,7%', { ...share, group_id: 'school_bloc' }),
  );
  // 29.85 + 56.65 to 30 + 56.8, of 99.5 to 100
  expect(sum).toMatchObject({ sum: '[86.5, 86.8)', verdict: 'short', rest: '(12.7, 13.5]' });
});
