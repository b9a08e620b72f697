import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { auditObservation, deriveAudit } from '../../../src/dataset/derive/audit.ts';
import { createLookups } from '../../../src/dataset/derive/lookups.ts';
import type { Verdict } from '../../../src/dataset/derive/verdict.ts';
import {
  datasetOf,
  lookupsOf,
  observe,
  percent,
  plan,
  seeded,
  show,
  showRational,
  showWhole,
} from './build.ts';

const BOTH = { numerator_id: 'r.1', denominator_id: 'r.2' };

function audit(ratio: Observation, ...parts: readonly Observation[]) {
  return auditObservation(ratio, lookupsOf(ratio, ...parts));
}

function verdictOf(ratio: Observation, ...parts: readonly Observation[]): Verdict {
  return audit(ratio, ...parts).verdict;
}

type Qualifier = Observation['qualifier'];

describe('verdicts on known parts', () => {
  it.each<[number, number, string, Qualifier, Verdict, string]>([
    [96, 80, '120%', 'exact', 'exact', '9600/80 = 120 (krong-bong)'],
    [1932, 2000, '96,6%', 'exact', 'exact', '193200/2000 = 96.6 (binhthuancpv-2017-11)'],
    [2931, 8034, '36,5%', 'exact', 'rounded', '36.4824… (quang-tri)'],
    [2945, 8034, '36,66%', 'exact', 'rounded', '36.6567… (quang-tri)'],
    [11727, 39199, '29,9%', 'exact', 'rounded', '29.9166… (quang-tri)'],
    [22209, 39199, '56,7%', 'exact', 'rounded', '56.657… (quang-tri)'],
    [1669, 2000, '83,45%', 'exact', 'exact', '83.45 (btctubinhthuan-2019)'],
    [1, 8, '12,5%', 'exact', 'exact', '12.5'],
    [1, 8, '13%', 'exact', 'rounded', '12.5, and halves go up'],
    [1, 8, '12%', 'exact', 'truncated', '12.5 cut'],
    [53, 1004, '5,27%', 'exact', 'truncated', '5.2788… rounds to 5.28 (bac-lieu)'],
    [8, 7, '114,2%', 'exact', 'truncated', '114.2857… rounds to 114.3 (krong-bong)'],
    [56, 78, '71%', 'exact', 'truncated', '71.79… (camlogov-2024-07)'],
    [997, 2000, '49,90%', 'exact', 'inconsistent', '49.85 rounds to 49.85: the zero is printed'],
    [997, 2000, '49,9%', 'exact', 'rounded', '49.85 rounds half up to 49.9'],
    [23, 80, '28,8%', 'nearly', 'within_wording', '28.75 in (28.7, 28.8) (krong-bong)'],
    [10, 12, '83%', 'over', 'within_wording', '83.33… in (83, 84) (baotayninh-2024-09)'],
    [23, 80, '30%', 'at_most', 'within_wording', '28.75 ≤ 30'],
    [23, 80, '28%', 'at_least', 'within_wording', '28.75 ≥ 28'],
    [150, 350, '50%', 'nearly', 'loose', '42.857… < 50 but not in (49, 50) (baodongnai-2017-04)'],
    [85, 100, '83%', 'over', 'loose', '85 > 83 but not in (83, 84)'],
    [1, 2, '50%', 'over', 'exact', '50 is the number printed'],
    [82, 100, '83%', 'over', 'inconsistent', '82 is not over 83'],
    [497, 1000, '50%', 'about', 'rounded', '49.7 rounds to 50'],
    [48, 100, '50%', 'about', 'inconsistent', '48 is outside [49.5, 50.5]'],
    [880, 1004, '83,64%', 'exact', 'inconsistent', '87.6494… (bac-lieu)'],
    [65, 118, '50,08%', 'exact', 'inconsistent', '55.0847… (xaydungdang-2009)'],
    [10, 41, '26,6%', 'exact', 'inconsistent', '24.3902… (baoninhthuan-undated)'],
    [466, 1618, '28,7%', 'exact', 'inconsistent', '28.801… rounds and cuts to 28.8 (baolamdong-2019-01)'],
  ])('%d of %d printed as %s (%s) is %s: %s', (numerator, denominator, as_printed, qualifier, verdict) => {
    const ratio = percent(3, as_printed, { qualifier, ...BOTH });
    expect(verdictOf(ratio, observe(1, numerator), observe(2, denominator))).toBe(verdict);
  });

  it('a range holds its quotient: 20 to 30% and 1 of 4', () => {
    const ratio = percent(3, '20%', { qualifier: 'between', value_high: 30, ...BOTH });
    expect(verdictOf(ratio, observe(1, 1), observe(2, 4))).toBe('within_wording');
    expect(verdictOf(ratio, observe(1, 20), observe(2, 100))).toBe('within_wording');
    expect(verdictOf(ratio, observe(1, 31), observe(2, 100))).toBe('inconsistent');
  });
});

describe('an inconsistent percentage', () => {
  it('880 of 1,004 printed 83,64%: 4.0094 points less, and no whole part would do', () => {
    const result = audit(percent(3, '83,64%', BOTH), observe(1, 880), observe(2, 1004));
    expect(showRational(result.differencePoints)).toBe('~-4.0094');
    expect(show(result.printed)).toBe('[83.635, 83.65)');
    // 0.83635 × 1004 = 839.695 and 0.8365 × 1004 = 839.846; 880 ÷ 0.8365 = 1052.002 and 880 ÷ 0.83635 = 1052.19
    expect(showWhole(result.consistentNumerators)).toBe('none');
    expect(showWhole(result.consistentDenominators)).toBe('none');
    expect(result.formula).toBe('100 × r.1 ÷ r.2');
  });

  it('466 of 1,618 printed 28,7%: 464 or 465 would do, or 1,619 to 1,626 for the whole', () => {
    const result = audit(percent(3, '28,7%', BOTH), observe(1, 466), observe(2, 1618));
    // 0.2865 × 1618 = 463.6 and 0.288 × 1618 = 465.98; 466 ÷ 0.288 = 1618.06 and 466 ÷ 0.2865 = 1626.53
    expect(showWhole(result.consistentNumerators)).toBe('464..465 (2)');
    expect(showWhole(result.consistentDenominators)).toBe('1619..1626 (8)');
  });
});

it('a part larger than its whole: 12 of 10 is 120%, not clipped to the 100 of a share', () => {
  const share = percent(3, '100%', { indicator_id: 'share_of_members', ...BOTH });
  const result = audit(share, observe(1, 12), observe(2, 10));
  expect([result.verdict, showRational(result.differencePoints)]).toEqual(['inconsistent', '-20']);
});

describe('an excess', () => {
  const excess = { indicator_id: 'quota_excess_percent', ...BOTH };

  it('is compared with the quotient less 100: 127 of 120 is 5.8333…, printed 5,83%', () => {
    const result = audit(percent(3, '5,83%', excess), observe(1, 127), plan(2, 120));
    expect(result.verdict).toBe('rounded');
    expect(showRational(result.quotient?.low?.value ?? null)).toBe('~5.8333');
    expect(result.formula).toBe('100 × r.1 ÷ r.2 − 100');
    expect(showWhole(result.consistentNumerators)).toBe('127..127 (1)');
  });

  it('"over 66%" holds for 125 of 75, which is 66.67 above', () => {
    const ratio = percent(3, '66%', { qualifier: 'over', ...excess });
    expect(verdictOf(ratio, observe(1, 125), plan(2, 75))).toBe('within_wording');
  });
});

describe('a bounded part', () => {
  it('over 2,400 of 2,576 is more than 93.2%, so 92,23% is inconsistent by 0.98 points at least', () => {
    const ratio = percent(3, '92,23%', { indicator_id: 'share_of_members', ...BOTH });
    const result = audit(ratio, observe(1, 2400, { qualifier: 'over' }), observe(2, 2576));
    expect(result.verdict).toBe('inconsistent');
    // 2,401 ÷ 2,576 = 93.2065…
    expect(show(result.quotient)).toBe('[~93.2065, 100]');
    expect(showRational(result.differencePoints)).toBe('~-0.9765');
  });

  it('nearly 25,800 of nearly 46,000 may be over 60%', () => {
    const ratio = percent(3, '60%', { indicator_id: 'share_of_members', qualifier: 'over', ...BOTH });
    const nearly = { qualifier: 'nearly' } as const;
    const result = audit(ratio, observe(1, 25_800, nearly), observe(2, 46_000, nearly));
    expect(result.verdict).toBe('possible');
    expect(result.consistentNumerators).toBeNull();
    expect(result.consistentDenominators).toBeNull();
  });

  it('over 5 of 11 may be 60% by interval, but 6 is 54.5% and 7 is 63.6%: impossible', () => {
    const ratio = percent(3, '60,0%', BOTH);
    expect(verdictOf(ratio, observe(1, 5, { qualifier: 'over' }), observe(2, 11))).toBe('impossible');
  });

  it('about 100 of 350 is bounded by its reading, so 28% is no fault', () => {
    const ratio = percent(3, '28%', BOTH);
    expect(verdictOf(ratio, observe(1, 100, { qualifier: 'about' }), observe(2, 350))).toBe('possible');
  });

  it('a planned "at least 2,200" divides as printed: 1,934 is 87.909…%', () => {
    const ratio = percent(3, '87,9%', BOTH);
    expect(verdictOf(ratio, observe(1, 1934), plan(2, 2200, { qualifier: 'at_least' }))).toBe('rounded');
  });

  it('a planned band of 90 to 100 leaves 146 possible as 150%', () => {
    const band = plan(2, 90, { qualifier: 'between', value_high: 100 });
    expect(verdictOf(percent(3, '150%', BOTH), observe(1, 146), band)).toBe('possible');
    expect(verdictOf(percent(3, '170%', BOTH), observe(1, 146), band)).toBe('inconsistent');
  });
});

describe('a missing part', () => {
  it('over 167% of an unprinted quota with 1,004 admitted is unchecked and implies 598 to 601', () => {
    const ratio = percent(2, '167%', { qualifier: 'over', numerator_id: 'r.1' });
    const result = audit(ratio, observe(1, 1004));
    expect(result.verdict).toBe('unchecked');
    expect(showWhole(result.implied?.reading ?? null)).toBe('598..601 (4)');
  });

  it('233,5% is impossible for 7 people: 7 ÷ 2.336 = 2.997 and 7 ÷ 2.3345 = 2.9985', () => {
    expect(verdictOf(percent(2, '233,5%', { numerator_id: 'r.1' }), observe(1, 7))).toBe('impossible');
    expect(verdictOf(percent(2, '233,3%', { numerator_id: 'r.1' }), observe(1, 7))).toBe('unchecked');
  });

  it('15% of a known 7 people is impossible: 1 is 14.3% and 2 is 28.6%', () => {
    const parts = plan(1, 7);
    expect(verdictOf(percent(2, '15%', { denominator_id: 'r.1' }), parts)).toBe('impossible');
    expect(verdictOf(percent(2, '14%', { denominator_id: 'r.1' }), parts)).toBe('unchecked');
  });

  it.each([
    ['no part is declared', percent(3, '50%'), []],
    [
      'the percentage is a spread',
      percent(3, '50%', { qualifier: 'spread', value_high: 60, ...BOTH }),
      [1, 2],
    ],
  ])('unchecked where %s', (_claim, ratio, values) => {
    const parts = values.map((value) => observe(value, value));
    expect(verdictOf(ratio, ...parts)).toBe('unchecked');
  });

  it('a spread part counts as missing, and the other implies it', () => {
    const spread = observe(2, 10, { qualifier: 'spread', value_high: 20 });
    const result = audit(percent(3, '50%', BOTH), observe(1, 8), spread);
    expect(result.verdict).toBe('unchecked');
    expect(result.denominator).toBeNull();
    expect(result.implied?.part).toBe('denominator');
  });

  it('a quota of zero has no percentage', () => {
    const result = audit(percent(3, '50%', BOTH), observe(1, 8), plan(2, 0));
    expect([result.verdict, result.quotient]).toEqual(['unchecked', null]);
  });
});

it('audits every observation in percent and no other, in the order of the data', () => {
  const dataset = datasetOf([percent(9, '5%'), observe(1, 5), percent(3, '100%', { numerator_id: 'r.1' })]);
  const results = deriveAudit(dataset, createLookups(dataset));
  expect(results.map((result) => result.observation.observation_id)).toEqual(['r.9', 'r.3']);
});

it('finds the consistent parts that rounding and cutting every whole number finds, on 500 seeded ratios', () => {
  const next = seeded(5);
  const wholes = Array.from({ length: 1000 }, (_unused, index) => index);
  for (let round = 0; round < 500; round += 1) {
    const [numerator, denominator, decimals] = [next(60) + 1, next(60) + 1, next(3)];
    const steps = (next(90) + 10) * 10 ** decimals + next(10 ** decimals);
    const as_printed = `${(steps / 10 ** decimals).toFixed(decimals).replace('.', ',')}%`;
    const gives = (top: number, bottom: number): boolean => {
      const scaled = top * 100 * 10 ** decimals;
      return (
        Math.floor(scaled / bottom) === steps || Math.floor((2 * scaled + bottom) / (2 * bottom)) === steps
      );
    };
    const numerators = wholes.filter((whole) => gives(whole, denominator));
    const denominators = wholes.filter((whole) => whole > 0 && gives(numerator, whole));
    const result = audit(percent(3, as_printed, BOTH), observe(1, numerator), observe(2, denominator));
    expect(result.consistentNumerators).toEqual(spanOf(numerators));
    expect(result.consistentDenominators).toEqual(spanOf(denominators));
    expect(result.verdict === 'inconsistent').toBe(!gives(numerator, denominator));
  }
});

function spanOf(wholes: readonly number[]) {
  return { first: wholes[0] ?? null, last: wholes.at(-1) ?? null, count: wholes.length };
}
