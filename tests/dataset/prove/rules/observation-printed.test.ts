import { describe, expect, it } from 'vitest';
import { observationPrinted } from '../../../../src/dataset/prove/rules/observation-printed.ts';
import { showProblems } from './show.ts';

function check(text: string, place: { paragraph: number | null; occurrence?: number; as_printed: string }) {
  return showProblems(observationPrinted, text, { observations: [{ observation_id: 'a.1', ...place }] });
}

describe('observation-printed', () => {
  it('accepts the token at its paragraph and occurrence', () => {
    expect(check('7 và 7', { paragraph: 1, occurrence: 2, as_printed: '7' })).toEqual([]);
  });

  it('says where the token stands instead', () => {
    expect(check('mở đầu\n80\n7, 80, 80', { paragraph: 1, as_printed: '80' })).toMatchInlineSnapshot(`
      [
        "observations/a.csv:2:O observation-printed: Paragraph 1 of the saved text does not print “80”. Correct paragraph and occurrence; it stands in paragraph 2, paragraph 3, paragraph 3 (occurrence 2).",
      ]
    `);
  });

  it('says what the paragraph prints instead', () => {
    expect(check('đạt 28,8% trong 6 tháng', { paragraph: 1, as_printed: '28,8' })).toMatchInlineSnapshot(`
      [
        "observations/a.csv:2:O observation-printed: Paragraph 1 of the saved text does not print “28,8”. Copy the token as printed; the paragraph prints “28,8%”, “6 tháng”.",
      ]
    `);
  });

  it('says that the text prints it nowhere', () => {
    expect(check('không có số', { paragraph: 4, as_printed: '80' })).toMatchInlineSnapshot(`
      [
        "observations/a.csv:2:O observation-printed: Paragraph 4 of the saved text does not print “80”. Correct token and paragraph; the text prints it in none of its paragraphs, 1 to 1.",
      ]
    `);
  });

  it('does not accept an empty paragraph', () => {
    expect(check('80', { paragraph: null, as_printed: '80' })).toHaveLength(1);
  });

  it('does not take an occurrence that is not there', () => {
    expect(check('80', { paragraph: 1, occurrence: 2, as_printed: '80' })).toMatchInlineSnapshot(`
      [
        "observations/a.csv:2:O observation-printed: Paragraph 1 of the saved text prints “80” fewer than 2 times. Correct paragraph and occurrence; it stands in paragraph 1.",
      ]
    `);
  });

  it('does not find a number inside a longer one', () => {
    expect(check('1.004', { paragraph: 1, as_printed: '4' })).toHaveLength(1);
  });
});
