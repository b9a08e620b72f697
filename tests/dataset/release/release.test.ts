import { describe, expect, it } from 'vitest';
import { editionOf, editionOfPart } from '../../../src/dataset/release/release.ts';
import { RELEASE } from './build.ts';

const older = { ...RELEASE, version: '1.0.0', date: '2025-01-31', fingerprint: 'bbbbbbbbbbbb' };

describe('editionOf', () => {
  it('is the release that the data equal, the older ones included', () => {
    expect(editionOf([RELEASE, older], 'bbbbbbbbbbbb')).toEqual({ version: '1.0.0', date: '2025-01-31' });
  });

  it('names data that are no release by the newest and their fingerprint, without a day', () => {
    expect(editionOf([RELEASE, older], 'cccccccccccc')).toEqual({
      version: '1.2.3+cccccccccccc',
      date: null,
    });
  });

  it('says that nothing was released yet', () => {
    expect(editionOf([], 'cccccccccccc').version).toBe('0.0.0+cccccccccccc');
  });
});

describe('editionOfPart', () => {
  it('is a release while its own rows are those of the release', () => {
    const before = { ...older, parts: { 'charts/pupils': 'bbbbbbbbbbbb' } };
    const dated = ({ version, date }: typeof RELEASE) => ({ version, date });
    expect(editionOfPart([RELEASE, before], 'charts/pupils', 'dddddddddddd')).toEqual(dated(RELEASE));
    expect(editionOfPart([RELEASE, before], 'charts/pupils', 'bbbbbbbbbbbb')).toEqual(dated(before));
  });

  it('names what no release has by the newest and its own fingerprint, without a day', () => {
    const unreleased = { version: '1.2.3+cccccccccccc', date: null };
    expect(editionOfPart([RELEASE, older], 'charts/pupils', 'cccccccccccc')).toEqual(unreleased);
    expect(editionOfPart([RELEASE, older], 'charts/new', 'cccccccccccc')).toEqual(unreleased);
  });
});
