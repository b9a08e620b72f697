import { describe, expect, it } from 'vitest';
import { figureCovered } from '../../../../src/dataset/prove/rules/figure-covered.ts';
import { showProblems } from './show.ts';

describe('figure-covered', () => {
  it('accepts a text whose figures are recorded or excluded', () => {
    const rows = {
      observations: [{ observation_id: 'a.1', paragraph: 1, as_printed: '80' }],
      exclusions: [{ paragraph: 1, as_printed: '2021' }],
    };
    expect(showProblems(figureCovered, 'năm 2021: 80', rows)).toEqual([]);
  });

  it('reports each open figure at the report', () => {
    expect(showProblems(figureCovered, '7 và 7', {})).toMatchInlineSnapshot(`
      [
        "reports.csv:2 figure-covered: a: the figure “7” (paragraph 1, occurrence 1) is neither recorded nor excluded. Add an observation to observations/a.csv, or a row with a reason to exclusions.csv.",
        "reports.csv:2 figure-covered: a: the figure “7” (paragraph 1, occurrence 2) is neither recorded nor excluded. Add an observation to observations/a.csv, or a row with a reason to exclusions.csv.",
      ]
    `);
  });
});
