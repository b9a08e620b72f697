import { problemAt } from '../../model/locate.ts';
import { findUncoveredDigits } from '../digits.ts';
import type { ProofRule } from '../rule.ts';

/** Every digit of the saved text lies in exactly one figure: the tokenizer is held to it on each text anew. */
export const digitCovered: ProofRule = {
  id: 'digit-covered',
  title: {
    vi: 'Mỗi chữ số của bản lưu thuộc đúng một con số.',
    en: 'Every digit of the text lies in exactly one figure.',
  },
  check: ({ report, paragraphs, figures }) =>
    paragraphs
      .filter(({ number, text }) => {
        const tokens = figures.filter(({ paragraph }) => paragraph === number);
        return findUncoveredDigits(text, tokens).length > 0;
      })
      .map(({ number }) =>
        problemAt(report, null, {
          severity: 'error',
          rule: 'digit-covered',
          record: report.row.report_id,
          message: {
            vi: `${report.row.report_id}: đoạn ${String(number)} có chữ số không thuộc đúng một con số.`,
            en: `${report.row.report_id}: paragraph ${String(number)} has a digit that is not in exactly one figure.`,
          },
          remedy: {
            vi: 'Báo lỗi của bộ tách số kèm đoạn ấy; dữ liệu không sai.',
            en: 'Report the fault of the tokenizer with that paragraph; the data are not at fault.',
          },
        }),
      ),
};
