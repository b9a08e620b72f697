import { problemAt } from '../../model/locate.ts';
import type { Text } from '../../model/language.ts';
import { recordKey } from '../../model/table.ts';
import { TABLES } from '../../model/tables.ts';
import type { Coverage } from '../coverage.ts';
import { foldFigure } from '../figure-token.ts';
import type { ProofRule } from '../rule.ts';

/** The number of every cited document stands in the paragraph that cites it, blanks around hyphens aside. */
export const citationPrinted: ProofRule = {
  id: 'citation-printed',
  title: {
    vi: 'Số hiệu của mỗi văn bản được dẫn đứng trong đoạn dẫn nó.',
    en: 'The number of every cited document stands in the paragraph that cites it.',
  },
  check: (coverage) =>
    coverage.citations.flatMap((located) => {
      const number = coverage.documents.get(located.row.document_id)?.number;
      if (number === undefined) return []; // an unknown document is the business of the references
      const places = findNumber(coverage, number);
      if (located.row.paragraph !== null && places.includes(located.row.paragraph)) return [];
      return problemAt(located, 'paragraph', {
        severity: 'error',
        rule: 'citation-printed',
        record: recordKey(TABLES.citations, located.row),
        message: messageFor(number, located.row.paragraph),
        remedy: remedyFor(number, places),
      });
    }),
};

function findNumber({ paragraphs }: Coverage, number: string): number[] {
  const wanted = closeUp(number).replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])${wanted}(?![\p{L}\d])`, 'u');
  return paragraphs.filter(({ text }) => pattern.test(closeUp(text))).map((paragraph) => paragraph.number);
}

function closeUp(text: string): string {
  return foldFigure(text).replace(/\s*[-\u2010-\u2015]\s*/g, '-');
}

function messageFor(number: string, paragraph: number | null): Text {
  const place = String(paragraph ?? '');
  return {
    vi: `Đoạn ${place} của bản lưu không in “${number}”.`,
    en: `Paragraph ${place} of the saved text does not print “${number}”.`,
  };
}

function remedyFor(number: string, places: readonly number[]): Text {
  if (places.length === 0) {
    return {
      vi: `Bản lưu không đâu in “${number}”: sửa document_id, hoặc xóa dòng này.`,
      en: `The saved text prints “${number}” nowhere: correct the document_id, or remove this row.`,
    };
  }
  const list = places.join(', ');
  return {
    vi: `Sửa đoạn; số hiệu đứng ở đoạn ${list}.`,
    en: `Correct the paragraph; the number stands in ${places.length === 1 ? 'paragraph' : 'paragraphs'} ${list}.`,
  };
}
