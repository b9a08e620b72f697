import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { isCounted } from '../attainment-pace/points.ts';
import { CHART_WORDS } from '../words.ts';
import { standingOf, type WholePlan } from './plans.ts';

/** How many of the plans that the figures decide were met; picked figures and single groups do not enter. */
export function composeFinding(plans: readonly WholePlan[], language: Language): string {
  const { finding } = CHART_WORDS[language].wholePlans;
  const standings = plans.filter(({ point }) => isCounted(point)).map(standingOf);
  const reached = standings.filter((each) => each === 'reached').length;
  const decided = reached + standings.filter((each) => each === 'short').length;
  if (standings.length === 0) return finding.none;
  if (decided === 0) return finding.open;
  const all = formatNumber(decided, language);
  if (reached === decided) return finding.all(all, decided);
  if (reached === 0) return finding.noPlan(all, decided);
  return finding.some(formatNumber(reached, language), all);
}
