import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { deriveImplied } from '../../../src/dataset/derive/implied.ts';
import { ratioOf } from '../../../src/dataset/derive/ratio.ts';
import { lookupsOf, observe, percent, plan, showWhole } from './build.ts';

function imply(ratio: Observation, ...parts: readonly Observation[]) {
  const lookups = lookupsOf(ratio, ...parts);
  const implied = deriveImplied(ratioOf(ratio, lookups), lookups);
  return (
    implied && {
      part: implied.part,
      reading: showWhole(implied.reading),
      logical: showWhole(implied.logical),
      formula: implied.formula,
      inputs: implied.inputs,
    }
  );
}

describe('deriveImplied', () => {
  it('1,004 as over 167% of a quota: 1004 ÷ 1.68 = 597.6 and 1004 ÷ 1.67 = 601.2 (bac-lieu)', () => {
    const ratio = percent(2, '167%', { qualifier: 'over', numerator_id: 'r.1' });
    expect(imply(ratio, observe(1, 1004))).toEqual({
      part: 'denominator',
      reading: '598..601 (4)',
      logical: '1..601 (601)',
      formula: '100 × r.1 ÷ r.2',
      inputs: ['r.2', 'r.1'],
    });
  });

  it('9,757 as 19,9% of all: 9757 ÷ 0.2 = 48785, left out, and 9757 ÷ 0.1985 = 49153.7 (quang-tri)', () => {
    const ratio = percent(2, '19,9%', { indicator_id: 'share_of_members', numerator_id: 'r.1' });
    const implied = imply(ratio, observe(1, 9757, { indicator_id: 'members' }));
    expect([implied?.reading, implied?.logical]).toEqual(['48786..49153 (368)', '48786..49153 (368)']);
  });

  it('96,6% of a known quota of 2,000: 1931 ≤ part < 1934', () => {
    const implied = imply(percent(2, '96,6%', { denominator_id: 'r.1' }), plan(1, 2000));
    expect(implied).toMatchObject({
      part: 'numerator',
      reading: '1931..1933 (3)',
      formula: 'r.1 × r.2 ÷ 100',
    });
  });

  it('over 60% of 50 people is at most all of them, as a share ends at 100%', () => {
    const over = { qualifier: 'over', denominator_id: 'r.1' } as const;
    const share = percent(2, '60%', { indicator_id: 'share_of_members', ...over });
    expect(imply(share, observe(1, 50))).toMatchObject({ reading: 'none', logical: '31..50 (20)' });
    expect(imply(percent(2, '60%', over), observe(1, 50))?.logical).toBe('31..');
  });

  it('127 people, 5,83% above the quota: 12700 ÷ 105.84 = 119.99 and 12700 ÷ 105.825 = 120.01', () => {
    const ratio = percent(2, '5,83%', { indicator_id: 'quota_excess_percent', numerator_id: 'r.1' });
    expect(imply(ratio, observe(1, 127))).toMatchObject({
      reading: '120..120 (1)',
      formula: '100 × r.1 ÷ (r.2 + 100)',
    });
  });

  it('a bounded part widens what it implies: over 80 of about 121%', () => {
    const ratio = percent(2, '121%', { numerator_id: 'r.1' });
    expect(imply(ratio, observe(1, 80, { qualifier: 'over' }))?.logical).toBe('67..');
  });

  it('nobody at 0% may be nobody of any number', () => {
    expect(imply(percent(2, '0%', { numerator_id: 'r.1' }), observe(1, 0))?.logical).toBe('1..');
  });

  it.each([
    ['both parts are declared', percent(3, '5%', { numerator_id: 'r.1', denominator_id: 'r.2' })],
    ['no part is', percent(3, '5%')],
    ['it is a spread', percent(3, '5%', { qualifier: 'spread', value_high: 6, numerator_id: 'r.1' })],
  ])('implies nothing where %s', (_claim, ratio) => {
    expect(imply(ratio, observe(1, 5), observe(2, 100))).toBeNull();
  });
});
