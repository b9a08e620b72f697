import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { CHART_WORDS } from '../words.ts';
import type { Course, PlaceSeries } from './series.ts';

/** The finding as a sentence with at most two numbers; series that the figures leave open do not enter. */
export function composeFinding(series: readonly PlaceSeries[], language: Language): string {
  const { finding } = CHART_WORDS[language].placesThroughTime;
  const count = (wanted: Course): number => series.filter(({ course }) => course === wanted).length;
  const [rose, fell] = [count('rose'), count('fell')];
  const decided = rose + fell + count('same');
  const number = (value: number): string => formatNumber(value, language);
  if (decided === 0) return finding.undecided;
  if (rose === decided) return finding.allRose(number(decided), decided);
  if (fell === decided) return finding.allFell(number(decided), decided);
  return finding.some(number(rose), number(decided));
}
