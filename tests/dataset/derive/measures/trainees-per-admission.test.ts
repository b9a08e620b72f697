import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { observe, show } from '../build.ts';
import { measuresOf, summarise } from './summary.ts';

function trainees(id: number | string, value: number, rest: Partial<Observation> = {}) {
  return observe(id, value, { indicator_id: 'trainees', ...rest });
}

describe('trainees per admission', () => {
  it.each<[claim: string, trainees: number, admitted: number, expected: string]>([
    ['921 for 771 is 1.1946 (anhp-2019-03-ngo-quyen)', 921, 771, '~1.1946'],
    ['235 for 139 is 1.6906 (baohaiduong-2022-11-khoi-cac-co-quan)', 235, 139, '~1.6906'],
    ['1,540 for 730 is 2.1096 (doanthanhnien-2019-07-dien-bien)', 1540, 730, '~2.1096'],
    ['2,100 for 1,650 is 1.2727 (baoninhbinh-2008-12-ninh-binh)', 2100, 1650, '~1.2727'],
    ['353 for 71 is 4.9718 (dantri-2023-quang-ngai)', 353, 71, '~4.9718'],
    ['30 for 13 is 2.3077 (baohoabinh-2025-tu-ly)', 30, 13, '~2.3077'],
  ])('%s', (_claim, learned, admitted, expected) => {
    expect(summarise('trainees_per_admission', trainees(1, learned), observe(2, admitted))).toEqual([
      `[${expected}, ${expected}] matched_counts`,
    ]);
  });

  it('over 700 for 542: 701 ÷ 542 to 799 ÷ 542, strictly more than 700 ÷ 542 (baolamdong-2017-07-di-linh)', () => {
    const rows = [trainees(1, 700, { qualifier: 'over' }), observe(2, 542)];
    const [measure] = measuresOf('trainees_per_admission', rows);
    expect(measure).toMatchObject({ unit: 'ratio', formula: 'r.1 ÷ r.2', point: null });
    expect([show(measure?.interval ?? null), show(measure?.logical ?? null)]).toEqual([
      '[~1.2934, ~1.4742]',
      '(~1.2915, ∞)',
    ]);
  });

  it('a class of an event stands for no period (baodongkhoi-2012-04-ben-tre-khoi)', () => {
    const event = { period_kind: 'event' } as const;
    expect(summarise('trainees_per_admission', trainees(1, 107, event), observe(2, 20, event))).toEqual([
      'One ceremony or drive does not stand for a period.',
    ]);
  });

  it('to the end of September are not set against admissions to October (baothainguyen-2020-10-khoi-cac-co-quan)', () => {
    const rows = [
      trainees(1, 103, { period_kind: 'year_to_date', period_end: '2021-09-30' }),
      observe(2, 90, { period_kind: 'year_to_date', period_end: '2021-10-20' }),
    ];
    expect(summarise('trainees_per_admission', ...rows)).toEqual([
      'No report prints the admissions of the group, place and period of the trainees.',
    ]);
  });

  it('nobody admitted gives no quotient', () => {
    expect(summarise('trainees_per_admission', trainees(1, 12), observe(2, 0))).toEqual([
      'The count to compare with is zero, so there is no quotient.',
    ]);
  });

  it('a spread enters no arithmetic (baohoabinh-2023-hoa-binh.4)', () => {
    const spread = trainees(1, 60, { qualifier: 'spread', value_high: 70 });
    expect(summarise('trainees_per_admission', spread, observe(2, 20))).toEqual([]);
  });
});
