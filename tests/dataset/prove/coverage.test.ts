import { describe, expect, it } from 'vitest';
import { countCoverage } from '../../../src/dataset/prove/coverage.ts';
import { coverageOf } from './build.ts';

describe('coverReport', () => {
  it('finds each figure recorded, excluded or open', () => {
    const coverage = coverageOf('Năm 2021 có 80.\n\nThêm 7.', {
      observations: [{ observation_id: 'a.1', paragraph: 1, as_printed: '80' }],
      exclusions: [{ paragraph: 1, as_printed: '2021', reason: 'date' }],
    });
    expect(
      coverage.figures.map(({ text, observations, exclusions }) => [
        text,
        observations.map(({ row }) => row.observation_id),
        exclusions.map(({ row }) => row.reason),
      ]),
    ).toEqual([
      ['2021', [], ['date']],
      ['80', ['a.1'], []],
      ['7', [], []],
    ]);
    expect(countCoverage(coverage)).toEqual({ figures: 3, recorded: 1, excluded: 1, open: 1 });
  });

  it('counts a figure that backs two observations once', () => {
    const coverage = coverageOf('có 11/35 nơi', {
      observations: [
        { observation_id: 'a.1', paragraph: 1, as_printed: '11/35' },
        { observation_id: 'a.2', paragraph: 1, as_printed: '11/35' },
      ],
    });
    expect(countCoverage(coverage)).toEqual({ figures: 1, recorded: 1, excluded: 0, open: 0 });
  });

  it('tells the same token in one paragraph apart by its occurrence', () => {
    const coverage = coverageOf('7, rồi 17, rồi 7', {
      observations: [{ observation_id: 'a.1', paragraph: 1, occurrence: 2, as_printed: '7' }],
    });
    expect(
      coverage.figures.map(({ text, occurrence, observations }) => [text, occurrence, observations.length]),
    ).toEqual([
      ['7', 1, 0],
      ['17', 1, 0],
      ['7', 2, 1],
    ]);
  });

  it('compares a no-break space in the text with a space in the row', () => {
    const coverage = coverageOf('từ 3\u00a0-\u00a04%', {
      observations: [{ observation_id: 'a.1', paragraph: 1, as_printed: '3 - 4%' }],
    });
    expect(countCoverage(coverage).recorded).toBe(1);
  });

  it('leaves the rows of other reports aside', () => {
    const coverage = coverageOf('80', {
      observations: [{ observation_id: 'b.1', report_id: 'b', paragraph: 1, as_printed: '80' }],
    });
    expect(countCoverage(coverage).open).toBe(1);
  });
});
