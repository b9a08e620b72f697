import { describe, expect, it } from 'vitest';
import { figureClaimedOnce } from '../../../../src/dataset/prove/rules/figure-claimed-once.ts';
import { showProblems } from './show.ts';

describe('figure-claimed-once', () => {
  it('accepts one figure recorded twice, since one token may back several observations', () => {
    const observations = [
      { observation_id: 'a.1', paragraph: 1, as_printed: '11/35' },
      { observation_id: 'a.2', paragraph: 1, as_printed: '11/35' },
    ];
    expect(showProblems(figureClaimedOnce, '11/35', { observations })).toEqual([]);
  });

  it('reports a figure that is recorded and excluded', () => {
    const rows = {
      observations: [{ observation_id: 'a.1', paragraph: 1, as_printed: '80' }],
      exclusions: [{ paragraph: 1, as_printed: '80' }],
    };
    expect(showProblems(figureClaimedOnce, '80', rows)).toMatchInlineSnapshot(`
      [
        "exclusions.csv:2:D figure-claimed-once: The figure is recorded by a.1. Remove this row, or correct paragraph and occurrence if it means another figure.",
      ]
    `);
  });

  it('reports a figure that is excluded twice, an empty occurrence being the first', () => {
    const exclusions = [
      { paragraph: 1, as_printed: '80' },
      { paragraph: 1, occurrence: 1, as_printed: '80' },
    ];
    expect(showProblems(figureClaimedOnce, '80', { exclusions })).toMatchInlineSnapshot(`
      [
        "exclusions.csv:3:D figure-claimed-once: Line 2 excludes this figure already. Remove this row, or correct paragraph and occurrence if it means another figure.",
      ]
    `);
  });
});
