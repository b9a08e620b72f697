import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { CHART_WORDS } from '../words.ts';
import type { CheckedRatios } from './ratios.ts';

/**
 * The finding as a sentence with at most two numbers. Picked figures count: what does not add up is a finding about
 * the print, not about the place.
 */
export function composeFinding({ all, doubtful }: CheckedRatios, language: Language): string {
  const { finding } = CHART_WORDS[language].printedRecomputed;
  const agreeing = all.length - doubtful.length;
  const total = formatNumber(all.length, language);
  if (agreeing === all.length) return finding.all(total, all.length);
  if (agreeing === 0) return finding.none(total, all.length);
  return finding.some(formatNumber(agreeing, language), total, agreeing);
}
