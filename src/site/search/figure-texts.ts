import { SELECTIONS, STATUSES } from '../../dataset/model/codes.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { Indicator, Observation } from '../../dataset/model/tables.ts';
import { formatFigure, formatInUnit } from '../../i18n/format-figure.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { labelOf } from '../row-names.ts';

/** When a figure is of, and what kind of figure it is where that is no plain result: `2021 · kế hoạch`. */
export function circumstancesOf(observation: Observation, language: Language): string {
  const { status, selection } = observation;
  return [
    formatPeriod(observation, language),
    status === 'result' ? null : labelOf(STATUSES, status, language),
    selection && labelOf(SELECTIONS, selection, language),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The figure with its wording, and its printed form where that is more than the number in either notation. */
export function valueOf(
  observation: Observation,
  unit: Indicator['unit'],
  language: Language,
): readonly [value: string, printed?: string] {
  const value = formatFigure(observation, unit, language);
  const { as_printed } = observation;
  const isPlain = (['vi', 'en'] as const).some(
    (each) => formatInUnit(observation.value, unit, each) === as_printed,
  );
  return isPlain ? [value] : [value, as_printed];
}
