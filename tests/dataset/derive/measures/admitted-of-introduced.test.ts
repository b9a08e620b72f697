import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { observe, percent, show } from '../build.ts';
import { measuresOf, summarise } from './summary.ts';

function introduced(id: number | string, value: number, rest: Partial<Observation> = {}) {
  return observe(id, value, { indicator_id: 'introduced', ...rest });
}

describe('admitted of introduced', () => {
  it.each<[claim: string, admitted: number, introduced: number, expected: string]>([
    ['119 of 170 is 70 (dangcongsan-2017-bac-lieu-khoi)', 119, 170, '70'],
    ['2,945 of 8,034 is 36.6567 (quang-tri)', 2945, 8034, '~36.6567'],
    ['771 of 1,154 is 66.8111 (anhp-2019-03-ngo-quyen)', 771, 1154, '~66.8111'],
    ['71 of 491 is 14.4603 (dantri-2023-quang-ngai)', 71, 491, '~14.4603'],
    ['6,200 of 8,155 is 76.027 (baophutho-2026-02-phu-tho)', 6200, 8155, '~76.027'],
  ])('%s', (_claim, part, all, expected) => {
    expect(summarise('admitted_of_introduced', introduced(1, all), observe(2, part))).toEqual([
      `[${expected}, ${expected}] matched_counts`,
    ]);
  });

  it('nearly 7,200 of over 10,000: 7101 ÷ 19999 to 7199 ÷ 10001 (baotintuc-2013-03-lai-chau)', () => {
    const [measure] = measuresOf('admitted_of_introduced', [
      introduced(1, 10000, { qualifier: 'over' }),
      observe(2, 7200, { qualifier: 'nearly' }),
    ]);
    expect([show(measure?.interval ?? null), show(measure?.logical ?? null)]).toEqual([
      '[~35.5068, ~71.9828]',
      '[0, 72)',
    ]);
  });

  it('may exceed 100, as some were introduced before', () => {
    expect(summarise('admitted_of_introduced', introduced(1, 10), observe(2, 12))).toEqual([
      '[120, 120] matched_counts',
    ]);
  });

  it('declared by the printed percentage: 36,66% (quang-tri)', () => {
    const printed = percent(3, '36,66%', {
      indicator_id: 'admitted_of_introduced',
      numerator_id: 'r.2',
      denominator_id: 'r.1',
    });
    const [measure] = measuresOf('admitted_of_introduced', [introduced(1, 8034), observe(2, 2945), printed]);
    expect(measure).toMatchObject({ basis: 'declared_counts', inputs: ['r.2', 'r.1', 'r.3'] });
    expect(show(measure?.printed ?? null)).toBe('[36.655, 36.67)');
  });

  it('as printed where the counts are missing', () => {
    const printed = percent(1, '36,66%', { indicator_id: 'admitted_of_introduced' });
    expect(summarise('admitted_of_introduced', printed)).toEqual(['[36.655, 36.67) printed']);
  });

  it.each<[claim: string, rest: Partial<Observation>]>([
    ['of another group', { group_id: 'women' }],
    ['of another place', { place_id: 'q' }],
    ['of another period', { period_start: '2020-01-01' }],
  ])('takes no admissions %s', (_claim, rest) => {
    expect(summarise('admitted_of_introduced', introduced(1, 170), observe(2, 119, rest))).toEqual([
      'No report prints the admissions of the group, place and period of those introduced.',
    ]);
  });

  it('has none where nobody was introduced', () => {
    expect(summarise('admitted_of_introduced', introduced(1, 0), observe(2, 5))).toEqual([
      'The count to compare with is zero, so there is no quotient.',
    ]);
  });
});
