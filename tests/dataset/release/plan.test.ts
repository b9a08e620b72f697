import { describe, expect, it } from 'vitest';
import { planRelease } from '../../../src/dataset/release/plan.ts';
import type { Snapshot } from '../../../src/dataset/release/snapshot.ts';
import { corrections, observations, RELEASE, snapshotOf, withdrawn } from './build.ts';

const before = snapshotOf(
  observations(['a.1', '96'], ['a.2', '5']),
  corrections(),
  withdrawn(['a.9', 'v', 'e']),
);
const kept = withdrawn(['a.9', 'v', 'e']);

function plan(snapshot: Snapshot, options: { date?: string; fingerprint?: string; wanted?: string } = {}) {
  return planRelease({
    last: { release: RELEASE, snapshot: before },
    snapshot,
    fingerprint: 'ffffffffffff',
    parts: { 'charts/pupils': 'cccccccccccc' },
    date: '2026-02-01',
    ...options,
  });
}

const refusalsOf = (result: ReturnType<typeof plan>) =>
  'refusals' in result ? result.refusals.map(({ en }) => en) : [];

describe('planRelease', () => {
  it('makes the first release of data without a difference', () => {
    const parts = { 'reports/a': 'e' };
    const result = planRelease({ last: null, snapshot: before, fingerprint: 'f', parts, date: '2026-02-01' });
    expect(result).toMatchObject({
      level: null,
      release: { version: '0.1.0', previous: null, parts, changes: null },
    });
  });

  it('makes the next one where every change has its reason', () => {
    const after = snapshotOf(
      observations(['a.1', '69']),
      corrections(['a.1', 'value', '2026-01-01', '69', 'v', 'e']),
      withdrawn(['a.9', 'v', 'e'], ['a.2', 'v', 'e']),
    );
    expect(plan(after)).toMatchObject({ level: 'patch', release: { version: '1.2.4', previous: '1.2.3' } });
  });

  it('refuses a revised and a withdrawn observation without a reason, and an id whose withdrawal is gone', () => {
    const after = snapshotOf(observations(['a.1', '69'], ['a.9', '1']), corrections(), withdrawn());
    expect(refusalsOf(plan(after)).join('\n')).toMatchInlineSnapshot(`
      "a.1: value was released as “96” and is now “69”, and no new row says why. Add it to corrections.csv, or put the cell back.
      a.2 was released and is gone. Add a row with the reason to withdrawn.csv, or put the observation back.
      a.9 was withdrawn in an earlier release, and its row is gone from withdrawn.csv. Put the row back; a new figure takes a new id."
    `);
  });

  it('refuses data that were released, and a day before the last release', () => {
    const same = snapshotOf(observations(['a.1', '96'], ['a.2', '5']), corrections(), kept);
    expect(refusalsOf(plan(same, { fingerprint: RELEASE.fingerprint }))).toEqual([
      'The data are those of release 1.2.3: nothing to release.',
    ]);
    expect(refusalsOf(plan(same, { date: '2026-01-30' }))).toEqual([
      'Release 1.2.3 has the date 2026-01-31. Give that day or a later one.',
    ]);
  });

  it('refuses a version lower than the rule asks for', () => {
    const after = snapshotOf(observations(['a.1', '96'], ['a.2', '5'], ['a.3', '1']), corrections(), kept);
    expect(refusalsOf(plan(after, { wanted: '1.2.4' }))).toHaveLength(1);
    expect(plan(after, { wanted: '1.4.0' })).toMatchObject({ release: { version: '1.4.0' } });
  });
});
