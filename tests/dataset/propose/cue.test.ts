import { describe, expect, it } from 'vitest';
import { nearestCue, type Cue } from '../../../src/dataset/propose/cue.ts';

const CUES: readonly Cue[] = [
  { answer: 'a', pattern: /alpha/ },
  { answer: 'b', pattern: /beta/, side: 'after' },
  { answer: 'c', pattern: /gamma delta/, weight: 10 },
  { answer: 'd', pattern: /epsilon$/, side: 'before', reach: 0 },
];

describe('nearestCue', () => {
  it.each([
    ['takes the nearest', 'alpha xx ', ' xxxxxxxx alpha', 'a'],
    ['takes what stands nearer on the other side', 'alpha xxxxxxxxxx ', 'beta', 'b'],
    ['keeps to the side that a cue asks for', 'beta ', ' xxxx alpha', 'a'],
    ['lets a phrase weigh more than a word', 'gamma delta x alpha ', '', 'c'],
    ['finds the last of several before', 'alpha gamma delta xxxxxxxxxxxxxxxxxxxxxx alpha ', '', 'a'],
    ['overlooks the blank before the figure', 'epsilon ', '', 'd'],
    ['leaves out what is too far away', 'epsilon x ', '', null],
    ['finds nothing in nothing', '', '', null],
  ])('%s', (_what, before, after, answer) => {
    expect(nearestCue(CUES, { before, after })).toBe(answer);
  });
});
