import { describe, expect, it } from 'vitest';
import { mentionParagraph } from '../../../../src/dataset/prove/rules/mention-paragraph.ts';
import { showProblems } from './show.ts';

function check(paragraph: number | null) {
  return showProblems(mentionParagraph, 'một\nhai', { mentions: [{ theme_id: 'thin-pool', paragraph }] });
}

describe('mention-paragraph', () => {
  it('accepts a paragraph of the text', () => {
    expect(check(2)).toEqual([]);
  });

  it('reports a paragraph that the text does not have', () => {
    expect(check(3)).toMatchInlineSnapshot(`
      [
        "mentions.csv:2:C mention-paragraph: The saved text has no such paragraph. Write the number of the paragraph that names the theme, from 1 to 2.",
      ]
    `);
  });

  it('does not accept an empty paragraph', () => {
    expect(check(null)).toHaveLength(1);
  });
});
