import { describe, expect, it } from 'vitest';
import { proofPlace } from '../../../../src/dataset/validate/rules/proof-place.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('proof-place', () => {
  it.each<[string, Rows]>([
    [
      'a paragraph of a saved text',
      {
        reports: [{ text_sha256: '0'.repeat(64) }],
        observations: [{ paragraph: 1 }],
        citations: [{ paragraph: 3 }],
        mentions: [{ paragraph: 4 }],
      },
    ],
    [
      'a second occurrence',
      { reports: [{ text_sha256: '0'.repeat(64) }], observations: [{ paragraph: 1, occurrence: 2 }] },
    ],
    ['no paragraph where no text is saved', { observations: [{}], citations: [{}], mentions: [{}] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(proofPlace, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'no paragraph in an observation',
      { reports: [{ text_sha256: '0'.repeat(64) }], observations: [{}] },
      ['r.1 paragraph'],
    ],
    [
      'no paragraph in a citation and a mention',
      { reports: [{ text_sha256: '0'.repeat(64) }], citations: [{}], mentions: [{}] },
      ['r 21-nq-tw  paragraph', 'r thin-pool  paragraph'],
    ],
    ['paragraph 0', { observations: [{ paragraph: 0 }] }, ['r.1 paragraph']],
    ['an exclusion in paragraph 0', { exclusions: [{ paragraph: 0 }] }, ['r 0  2021 paragraph']],
    [
      'a first occurrence that is spelled out',
      { observations: [{ paragraph: 1, occurrence: 1 }] },
      ['r.1 occurrence'],
    ],
    ['an occurrence without a paragraph', { observations: [{ occurrence: 2 }] }, ['r.1 occurrence']],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(proofPlace, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(proofPlace, { reports: [{ text_sha256: '0'.repeat(64) }], observations: [{}] }))
      .toMatchInlineSnapshot(`
      "data/observations/r.csv:2:Q (paragraph) lỗi proof-place: Bài r có bản lưu mà dòng không ghi đoạn. Ghi thứ tự của dòng không trống trong bản lưu, từ 1.
      data/observations/r.csv:2:Q (paragraph) error proof-place: The report r has a saved text, and the row names no paragraph. Write the number of the non-blank line in the saved text, from 1."
    `);
  });
});
