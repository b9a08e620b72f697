import type { Fact } from '../../dataset/derive/fact.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { wordCell } from '../cells.ts';
import type { TableCell } from '../figure.ts';

/** The period of a fact in words, and as `start/end` for the downloads. */
export function periodCell(fact: Fact, language: Language): TableCell {
  const text = formatPeriod(periodFieldsOf(fact), language);
  return wordCell(text, `${fact.periodStart ?? ''}/${fact.periodEnd ?? ''}`);
}
