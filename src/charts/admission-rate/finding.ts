import { compareRationals, fromNumber } from '../../dataset/derive/rational.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatExact } from '../../i18n/format-interval.ts';
import { CHART_WORDS } from '../words.ts';
import { isUnder, type GeneralTarget } from './general-target.ts';
import type { YearlyRate } from './rates.ts';

/** How many rates reached the target since it was set, else from where to where the known ones run; picked ones left out. */
export function composeFinding(
  rates: readonly YearlyRate[],
  general: GeneralTarget | null,
  language: Language,
): string {
  const { finding } = CHART_WORDS[language].admissionRate;
  const counted = rates.filter(({ measure }) => !measure.selected);
  const least = general?.target.extent.low ?? null;
  const standings = counted
    .filter(({ year }) => isUnder(general, year))
    .map((rate) => (least === null ? null : hasReached(rate, least)))
    .filter((each) => each !== null);
  if (standings.length > 0) {
    const reached = standings.filter(Boolean).length;
    return finding.reached(
      formatNumber(reached, language),
      formatNumber(standings.length, language),
      standings.length,
    );
  }
  const known = counted.flatMap(({ measure, extent }) =>
    extent.point === null || !measure.interval?.low ? [] : [measure.interval.low.value],
  );
  const [first, ...others] = known.sort(compareRationals);
  if (!first) return counted.length > 0 ? finding.onlyBounds : finding.onlySelected;
  const options = { language, unit: 'percent', places: 1 } as const;
  const last = others.at(-1);
  const low = formatExact(first, options);
  return last ? finding.range(low, formatExact(last, options)) : finding.one(low);
}

/** Whether a rate is at least the lower end of the target; null where the wording leaves it open. */
function hasReached({ measure, extent }: YearlyRate, least: number): boolean | null {
  if (extent.point !== null) return extent.point >= least;
  const { low, high } = measure.logical ?? { low: null, high: null };
  const end = fromNumber(least);
  if (low && compareRationals(low.value, end) >= 0) return true;
  const order = high ? compareRationals(high.value, end) : 1;
  return order < 0 || (order === 0 && high?.closed === false) ? false : null;
}
