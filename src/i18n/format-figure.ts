import type { Indicator, Observation } from '../dataset/model/tables.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber, formatPercent } from './format.ts';
import { MESSAGES } from './messages.ts';

/** A number in the unit of an indicator, in the language's own writing. */
export function formatInUnit(value: number, unit: Indicator['unit'], language: Language): string {
  return unit === 'percent' ? formatPercent(value, language) : formatNumber(value, language);
}

/** The figure of an observation with what its wording does to it: `hơn 167%`, `2 to 4`. */
export function formatFigure(observation: Observation, unit: Indicator['unit'], language: Language): string {
  const words = MESSAGES[language].interval;
  const value = formatInUnit(observation.value, unit, language);
  const high = formatInUnit(observation.value_high ?? observation.value, unit, language);
  switch (observation.qualifier) {
    case 'exact':
      return value;
    case 'over':
      return words.over(value);
    case 'nearly':
      return words.nearly(value);
    case 'under':
      return words.under(value);
    case 'at_least':
      return words.atLeast(value);
    case 'at_most':
      return words.atMost(value);
    case 'about':
      return words.about(value);
    case 'between':
      return words.between(value, high);
    case 'spread':
      return words.spread(value, high);
  }
}
