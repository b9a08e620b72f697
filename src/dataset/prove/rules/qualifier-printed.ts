import { problemAt } from '../../model/locate.ts';
import type { Coverage, CoveredFigure } from '../coverage.ts';
import type { ProofRule } from '../rule.ts';

/** The words of each wording, Vietnamese and English; longer ones first. */
const WORDS: Readonly<Record<string, string>> = {
  over: 'hơn|trên|vượt|over|more than',
  nearly: 'gần|xấp xỉ|ngót|nearly|almost',
  under: 'dưới|chưa đến|chưa đạt|chưa tới|chưa đầy|under|less than',
  at_least: 'ít nhất|tối thiểu|từ|trở lên|at least|or more',
  at_most: 'nhiều nhất|tối đa|không quá|trở xuống|at most|up to',
  about: 'khoảng|chừng|độ|about|around',
};
/** Words that mean nothing else where they stand right before a figure; “trên” and “dưới” may also say where. */
const CERTAIN: Readonly<Record<string, RegExp>> = {
  over: /(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt) )(?:hơn|more than)\s*$/iu,
  nearly: /(?:gần|xấp xỉ|nearly|almost)\s*$/iu,
  under: /(?:chưa đến|chưa đạt|chưa tới|less than)\s*$/iu,
  about: /(?:khoảng|chừng|about)\s*$/iu,
};
/** How far around the figure its wording is looked for. */
const BEFORE = 60;
const AFTER = 20;

/** The wording of an observation stands near its figure, and none that says otherwise stands right before it. */
export const qualifierPrinted: ProofRule = {
  id: 'qualifier-printed',
  title: {
    vi: 'Lời văn của một quan sát đứng gần con số, và ngay trước con số không có lời nào nói khác.',
    en: 'The wording of an observation stands near its figure, and none that says otherwise stands right before it.',
  },
  check: (coverage) =>
    coverage.figures.flatMap((figure) =>
      figure.observations
        .filter(({ row }) => row.value_high === null && contradicts(coverage, figure, row.qualifier))
        .map((located) =>
          problemAt(located, 'qualifier', {
            severity: 'error',
            rule: 'qualifier-printed',
            record: located.row.observation_id,
            message: {
              vi: `Lời quanh “${figure.text}” không nói ${located.row.qualifier}.`,
              en: `The words around “${figure.text}” do not say ${located.row.qualifier}.`,
            },
            remedy: {
              vi: 'Đọc lại câu ấy và sửa qualifier.',
              en: 'Read the sentence again and correct qualifier.',
            },
          }),
        ),
    ),
};

function contradicts({ paragraphs }: Coverage, figure: CoveredFigure, qualifier: string): boolean {
  const text = paragraphs.find(({ number }) => number === figure.paragraph)?.text ?? '';
  const before = text.slice(Math.max(figure.start - BEFORE, 0), figure.start);
  const certain = Object.entries(CERTAIN).find(([, pattern]) => pattern.test(before.normalize('NFC')));
  if (certain) return certain[0] !== qualifier;
  const words = WORDS[qualifier];
  if (words === undefined) return false;
  const around = `${before} ${text.slice(figure.end, figure.end + AFTER)}`.normalize('NFC');
  return !new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu').test(around);
}
