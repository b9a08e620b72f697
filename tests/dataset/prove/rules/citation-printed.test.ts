import { describe, expect, it } from 'vitest';
import { citationPrinted } from '../../../../src/dataset/prove/rules/citation-printed.ts';
import { showProblems } from './show.ts';

function check(text: string, paragraph: number | null, documentId = '28-ct-tw') {
  return showProblems(citationPrinted, text, {
    documents: [{ document_id: '28-ct-tw', number: '28-CT/TW' }],
    citations: [{ document_id: documentId, paragraph }],
  });
}

describe('citation-printed', () => {
  it.each(['số 28-CT/TW', 'số 28- CT/TW', 'số 28 – CT/TW,', 'số 28\u00a0-CT/TW của'])(
    'accepts %s',
    (text) => {
      expect(check(text, 1)).toEqual([]);
    },
  );

  it('says in which paragraphs the number stands', () => {
    expect(check('mở đầu\n28-CT/TW\n28- CT/TW', 1)).toMatchInlineSnapshot(`
      [
        "citations.csv:2:C citation-printed: Paragraph 1 of the saved text does not print “28-CT/TW”. Correct the paragraph; the number stands in paragraphs 2, 3.",
      ]
    `);
  });

  it('does not find a number inside a longer one', () => {
    expect(check('số 128-CT/TW và 28-CT/TWX', 1)).toMatchInlineSnapshot(`
      [
        "citations.csv:2:C citation-printed: Paragraph 1 of the saved text does not print “28-CT/TW”. The saved text prints “28-CT/TW” nowhere: correct the document_id, or remove this row.",
      ]
    `);
  });

  it('does not accept an empty paragraph', () => {
    expect(check('28-CT/TW', null)).toHaveLength(1);
  });

  it('leaves an unknown document to the check of references', () => {
    expect(check('28-CT/TW', 1, 'unknown')).toEqual([]);
  });
});
