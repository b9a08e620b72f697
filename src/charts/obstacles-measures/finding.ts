import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { nameIn } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { ThemeMatrix, ThemeRow } from './matrix.ts';

/** The finding as a sentence with at most two numbers: the theme that most reports name, of each kind. */
export function composeFinding({ obstacles, measures }: ThemeMatrix, language: Language): string {
  const { finding } = CHART_WORDS[language].obstaclesMeasures;
  const [obstacle, measure] = [leading(obstacles, language), leading(measures, language)];
  if (obstacle && measure) return finding.both(obstacle.name, measure.name, obstacle.count, measure.count);
  if (obstacle) return finding.obstacle(obstacle.name, obstacle.count);
  return measure ? finding.measure(measure.name, measure.count) : '';
}

/** Where several are named by equally many reports, one is named and the others are said to exist. */
function leading(rows: readonly ThemeRow[], language: Language): { name: string; count: string } | null {
  const [first] = rows;
  if (!first) return null;
  const words = CHART_WORDS[language].obstaclesMeasures;
  const tied = rows.filter(({ reportCount }) => reportCount === first.reportCount);
  const name = words.quoted(nameIn(first.theme, first.theme.theme_id, language));
  return {
    name: tied.length > 1 ? words.finding.tied(name) : name,
    count: formatNumber(first.reportCount, language),
  };
}
