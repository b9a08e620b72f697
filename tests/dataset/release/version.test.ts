import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/dataset/release/difference.ts';
import {
  compareVersions,
  leastVersion,
  levelOf,
  refuseVersion,
} from '../../../src/dataset/release/version.ts';

const NOTHING: Difference = { schema: [], meaning: [], added: [], revised: [], withdrawn: [], tables: [] };
const counts = { added: 0, revised: 0, removed: 0 };

describe('levelOf', () => {
  it.each<[string, string, Partial<Difference>]>([
    ['major', 'a column came', { schema: [{ table: 't', column: 'c', change: 'added' }] }],
    ['major', 'a table went', { schema: [{ table: 't', column: null, change: 'removed' }] }],
    ['major', 'a unit changed', { meaning: ['admissions unit'] }],
    ['major', 'a code went', { tables: [{ ...counts, table: 'groups', removed: 1 }] }],
    ['minor', 'a table came', { schema: [{ table: 't', column: null, change: 'added' }] }],
    ['minor', 'an observation came', { added: ['a.1'] }],
    ['minor', 'a report came', { tables: [{ ...counts, table: 'reports', added: 1 }] }],
    ['patch', 'a value changed', { revised: [{ observation_id: 'a.1', cells: [] }] }],
    [
      'patch',
      'an observation went',
      { withdrawn: [{ observation_id: 'a.1', reason: null, replaced_by: null }] },
    ],
    ['patch', 'a definition was reworded', { tables: [{ ...counts, table: 'groups', revised: 1 }] }],
  ])('is %s where %s', (level, _, difference) => {
    expect(levelOf({ ...NOTHING, ...difference })).toBe(level);
  });
});

describe('leastVersion', () => {
  it.each([
    ['major', '2.0.0'],
    ['minor', '1.3.0'],
    ['patch', '1.2.4'],
  ] as const)('goes on from 1.2.3 by a %s change to %s', (level, expected) => {
    expect(leastVersion('1.2.3', level)).toBe(expected);
  });

  it('begins with 0.1.0', () => {
    expect(leastVersion(null, null)).toBe('0.1.0');
  });
});

describe('refuseVersion', () => {
  it('takes a higher version that is asked for and refuses a lower one', () => {
    expect(refuseVersion('2.0.0', '1.2.4')).toBeNull();
    expect(refuseVersion('1.2.3', '1.2.4')?.en).toBe(
      'Version 1.2.3 is lower than these changes ask for. Give 1.2.4 or a higher one.',
    );
  });

  it.each(['1.2', 'v1.2.3', '01.0.0', '1.0.0+a'])('refuses “%s” as a version', (version) => {
    expect(refuseVersion(version, '0.1.0')?.en).toContain('is no version');
  });
});

describe('compareVersions', () => {
  it('compares numbers as numbers', () => {
    expect(['1.10.0', '1.9.0', '2.0.0'].sort(compareVersions)).toEqual(['1.9.0', '1.10.0', '2.0.0']);
  });
});
