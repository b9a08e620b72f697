import { describe, expect, it } from 'vitest';
import { exclusionPrinted } from '../../../../src/dataset/prove/rules/exclusion-printed.ts';
import { showProblems } from './show.ts';

describe('exclusion-printed', () => {
  it('accepts an exclusion that matches a figure', () => {
    const exclusions = [{ paragraph: 1, as_printed: '2021' }];
    expect(showProblems(exclusionPrinted, 'năm 2021', { exclusions })).toEqual([]);
  });

  it('reports an exclusion that matches nothing', () => {
    const exclusions = [{ paragraph: 1, as_printed: '2012' }];
    expect(showProblems(exclusionPrinted, 'năm 2021', { exclusions })).toMatchInlineSnapshot(`
      [
        "exclusions.csv:2:D exclusion-printed: Paragraph 1 of the saved text does not print “2012”. Copy the token as printed; the paragraph prints “2021”.",
      ]
    `);
  });
});
