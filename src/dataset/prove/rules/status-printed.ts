import { problemAt } from '../../model/locate.ts';
import type { Coverage, CoveredFigure } from '../coverage.ts';
import type { ProofRule } from '../rule.ts';

/** Words that set a number as an aim, and words that expect it, in Vietnamese and English. */
const WORDS: Readonly<Record<string, RegExp>> = {
  plan: /chỉ tiêu|kế hoạch|mục tiêu|phấn đấu|yêu cầu|nghị quyết|đề ra|được giao|bảo đảm|đảm bảo|quota|target|plan|goal|aim|resolution/iu,
  projected:
    /dự kiến|dự tính|ước (?:tính|đạt|thực hiện|có)|(?<!\p{L})sẽ(?!\p{L})|phấn đấu|expect|forecast|(?<!\p{L})will(?!\p{L})/iu,
};

/** A plan or a projection is called so in the paragraph of its figure, or a note says where. */
export const statusPrinted: ProofRule = {
  id: 'status-printed',
  title: {
    vi: 'Kế hoạch hay ước tính thì đoạn in con số nói như vậy, hoặc ghi chú nói ở đâu.',
    en: 'A plan or a projection is called so in the paragraph of its figure, or a note says where.',
  },
  check: (coverage) =>
    coverage.figures.flatMap((figure) =>
      figure.observations
        .filter(({ row }) => row.note_en === null && isUnsaid(coverage, figure, row.status))
        .map((located) =>
          problemAt(located, 'status', {
            severity: 'error',
            rule: 'status-printed',
            record: located.row.observation_id,
            message: {
              vi: `Đoạn ${String(figure.paragraph)} không có lời nào nói “${figure.text}” là ${located.row.status}.`,
              en: `Paragraph ${String(figure.paragraph)} has no word that makes “${figure.text}” ${located.row.status}.`,
            },
            remedy: {
              vi: 'Sửa status; nếu chỗ khác trong bài nói vậy, ghi chú chỗ ấy.',
              en: 'Correct status; where another part of the report says so, name it in the notes.',
            },
          }),
        ),
    ),
};

function isUnsaid({ paragraphs }: Coverage, { paragraph }: CoveredFigure, status: string): boolean {
  const text = paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
  const words = WORDS[status];
  return words !== undefined && !words.test(text.normalize('NFC'));
}
