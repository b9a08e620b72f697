import type { Language } from '../../dataset/model/language.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { nameIn } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { ThemeMatrix } from './matrix.ts';

/** More themes than these make no sentence. */
const MOST_NAMES = 2;

/**
 * The finding as a sentence with at most two numbers: the obstacles that most reports name, or the measures where
 * no obstacle is named at all.
 */
export function composeFinding({ obstacles, measures, reports }: ThemeMatrix, language: Language): string {
  const words = CHART_WORDS[language].obstaclesMeasures;
  const [kind, rows] =
    obstacles.length > 0 ? (['obstacle', obstacles] as const) : (['measure', measures] as const);
  const most = Math.max(...rows.map(({ reportCount }) => reportCount));
  const leading = rows.filter(({ reportCount }) => reportCount === most);
  const number = (value: number): string => formatNumber(value, language);
  if (leading.length > MOST_NAMES) return words.finding.several[kind](number(leading.length), number(most));
  const names = leading.map(({ theme }) => words.quoted(nameIn(theme, theme.theme_id, language)));
  return words.finding.named[kind](
    formatList(names, language),
    names.length,
    number(most),
    number(reports.length),
  );
}
