import type { Text } from '../../model/language.ts';
import type { Observation } from '../../model/tables.ts';
import type { Rule } from '../rule.ts';

/** Days by convention are those of a school year; bounds from another report are explained in the note. */
export const basisKind: Rule = {
  id: 'basis-kind',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Căn cứ “quy ước” là của năm học; căn cứ “bài khác” có ghi chú.',
    en: 'The basis “convention” is that of a school year; the basis “other report” has a note.',
  },
  *check({ tables }) {
    for (const located of tables.observations) {
      const words = wordsFor(located.row);
      if (words) yield { table: 'observations', located, column: 'period_basis', ...words };
    }
  },
};

function wordsFor({
  period_basis,
  period_kind,
  note_en,
}: Observation): { message: Text; remedy: Text } | null {
  if (period_basis === 'other_report' && note_en === null) {
    return {
      message: {
        vi: 'Kỳ lấy từ bài khác mà không có ghi chú.',
        en: 'The period comes from another report and there is no note.',
      },
      remedy: { vi: 'Ghi chú nói rõ bài nào.', en: 'Say in the notes which report.' },
    };
  }
  const isConvention = period_basis === 'convention';
  if (period_basis === null || isConvention === (period_kind === 'school_year')) return null;
  return {
    message: {
      vi: `Kỳ ${period_kind} không hợp với căn cứ ${period_basis}.`,
      en: `A period of the kind ${period_kind} does not have the basis ${period_basis}.`,
    },
    remedy: {
      vi: 'Năm học có căn cứ convention; các kỳ khác thì không.',
      en: 'A school year has the basis convention; other periods do not.',
    },
  };
}
