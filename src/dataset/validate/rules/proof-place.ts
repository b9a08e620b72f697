import type { Context } from '../context.ts';
import type { Objection, Rule } from '../rule.ts';

const PLACED = ['observations', 'exclusions', 'citations', 'mentions'] as const;

/** What a saved text prints is found by its paragraph and, where it stands there again, by its occurrence. */
export const proofPlace: Rule = {
  id: 'proof-place',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Bài có bản lưu thì mỗi dòng ghi đoạn, từ 1; lần xuất hiện chỉ ghi từ 2.',
    en: 'Where a text is saved each row names its paragraph, from 1; an occurrence is named from 2.',
  },
  *check(context) {
    for (const table of PLACED) {
      for (const located of context.tables[table]) {
        const { paragraph, report_id } = located.row;
        const occurrence = 'occurrence' in located.row ? located.row.occurrence : null;
        const place = { table, located } as const;
        const objection =
          paragraphFault(paragraph, report_id, context) ?? occurrenceFault(occurrence, paragraph);
        if (objection) yield { ...place, ...objection };
      }
    }
  },
};

type Fault = Pick<Objection, 'column' | 'message' | 'remedy'>;

function paragraphFault(paragraph: number | null, reportId: string, { find }: Context): Fault | null {
  const column = 'paragraph';
  const remedy = {
    vi: 'Ghi thứ tự của dòng không trống trong bản lưu, từ 1.',
    en: 'Write the number of the non-blank line in the saved text, from 1.',
  };
  if (paragraph !== null) {
    if (paragraph >= 1) return null;
    return { column, message: { vi: 'Đoạn được đếm từ 1.', en: 'Paragraphs are counted from 1.' }, remedy };
  }
  const isSaved = (find('reports', reportId)?.row.text_sha256 ?? null) !== null;
  if (!isSaved) return null;
  const message = {
    vi: `Bài ${reportId} có bản lưu mà dòng không ghi đoạn.`,
    en: `The report ${reportId} has a saved text, and the row names no paragraph.`,
  };
  return { column, message, remedy };
}

function occurrenceFault(occurrence: number | null, paragraph: number | null): Fault | null {
  if (occurrence === null) return null;
  const column = 'occurrence';
  if (paragraph === null) {
    return {
      column,
      message: { vi: 'Có lần xuất hiện mà không có đoạn.', en: 'There is an occurrence but no paragraph.' },
      remedy: {
        vi: 'Ghi đoạn, hoặc để trống occurrence.',
        en: 'Name the paragraph, or leave occurrence empty.',
      },
    };
  }
  if (occurrence >= 2) return null;
  return {
    column,
    message: {
      vi: 'Lần xuất hiện chỉ ghi từ 2; ô trống nghĩa là 1.',
      en: 'An occurrence is named from 2; an empty cell means 1.',
    },
    remedy: { vi: 'Để trống ô này.', en: 'Leave the cell empty.' },
  };
}
