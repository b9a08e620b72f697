import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { printedText } from '../cells.ts';
import { CHART_WORDS } from '../words.ts';
import type { Share } from './intakes.ts';

/** A share as printed, else as derived to one decimal. */
export function shareText({ printed, recomputed }: Share, lookups: Lookups, language: Language): string {
  if (printed) return printedText(printed, lookups, language);
  if (!recomputed) return CHART_WORDS[language].table.unknown;
  return formatInterval(recomputed, { language, unit: 'percent', places: 1 });
}
