import { describe, expect, it } from 'vitest';
import { proposeExclusion, uncounted } from '../../../src/dataset/propose/exclusion.ts';
import type { FigureKind } from '../../../src/dataset/prove/figure-token.ts';
import { around } from './around.ts';

const propose = (kind: FigureKind, sentence: string, paragraph = 3) =>
  proposeExclusion({ kind, paragraph }, around(sentence), { first: 2, last: 5 });

describe('proposeExclusion', () => {
  it.each([
    ['date', 'date'],
    ['duration', 'duration'],
    ['document', 'document'],
    ['ordinal', 'ordinal'],
    ['place', 'place_name'],
    ['name', 'other'],
    ['word', 'other'],
  ] as const)('leaves out a %s as %s', (kind, reason) => {
    expect(propose(kind, 'ở [4]')?.reason).toBe(reason);
  });

  it.each([1, 6])('leaves out what lies outside the article (paragraph %i)', (paragraph) => {
    expect(propose('number', 'kết nạp [4]', paragraph)).toEqual({ reason: 'page_furniture', note_en: null });
  });

  it.each([
    ['“Đảng viên tuổi [18]”', 'An age in the name of a model or of a group.'],
    ['gần [500] đại biểu', 'People at a meeting; no indicator counts them.'],
    ['kết nối đến [08] huyện', 'Places that took part in something; no indicator counts them.'],
  ])('says why in its own words: %s', (sentence, note_en) => {
    expect(propose('number', sentence)).toEqual({ reason: 'other', note_en });
  });

  it('has no reason against a number or a percentage', () => {
    expect(propose('number', 'kết nạp [4] người')).toBeNull();
    expect(propose('percent', 'đạt [4%]')).toBeNull();
  });

  it('has a note for what no indicator counts', () => {
    expect(uncounted()).toMatchObject({
      reason: 'other',
      note_en: expect.stringContaining('indicator') as string,
    });
  });
});
