import type { Derived } from '../../dataset/derive/derived.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { printedText } from '../cells.ts';
import type { ChartOptions } from '../figure.ts';
import { groupName, placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { shareRow, type EducationRow, type EducationRows } from './rows.ts';
import { isInconsistent, type EducationPanel, type EducationShare } from './shares.ts';

/**
 * The shares of many places: a panel for each level of education, since levels are never merged, the places in it
 * from the largest share down. Of more than `most` shares those that do not add up stay, then the largest.
 */
export function definitionRows(
  panels: readonly EducationPanel[],
  most: number,
  derived: Derived,
  options: ChartOptions,
): EducationRows[] {
  const shown = panels
    .flatMap(({ shares }) => shares)
    .sort((a, b) => Number(isInconsistent(b)) - Number(isInconsistent(a)) || largest(b) - largest(a))
    .slice(0, most);
  const levels = Map.groupBy(shown, ({ fact }) => fact.groupId);
  return [...levels]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([groupId, own]) => ({
      title: groupName(derived.lookups, groupId, options.language),
      rows: own.sort((a, b) => largest(b) - largest(a)).map((share) => placeRow(share, derived, options)),
    }));
}

/** A row named by its place and period; a printed share that fits stands beside the recomputed one. */
function placeRow(share: EducationShare, derived: Derived, options: ChartOptions): EducationRow {
  const { language } = options;
  const { lookups } = derived;
  const words = CHART_WORDS[language].newMembersEducation;
  const row = shareRow(share, derived, options);
  const place = placeName(lookups, share.fact.placeId, language);
  const named = { ...row, name: place, detail: formatPeriod(periodFieldsOf(share.fact), language) };
  const { quotient, numerator, denominator } = share.audit;
  if (!row.printed || row.printed.isDoubtful || !quotient || !numerator || !denominator) return named;
  const figure = (observation: Observation): string => printedText(observation, lookups, language);
  return {
    ...named,
    barText: words.compact(
      formatInterval(quotient, { language, unit: 'percent' }),
      figure(numerator),
      figure(denominator),
      figure(share.printed),
    ),
    printed: { ...row.printed, text: '' },
  };
}

function largest({ printedExtent }: EducationShare): number {
  return printedExtent.high;
}
