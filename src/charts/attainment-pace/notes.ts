import type { Derived } from '../../dataset/derive/derived.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { observationNotes } from '../notes.ts';
import { CHART_WORDS } from '../words.ts';
import { isDot } from './geometry.ts';
import { attainedText, ownerName } from './names.ts';
import type { PacePoint } from './points.ts';

/** Wording, bounds, selection, definitions and what is missing. `unlabelled` is the number of labels left out. */
export function paceNotes(
  points: readonly PacePoint[],
  derived: Derived,
  unlabelled: number,
  language: Language,
): string[] {
  const { lookups } = derived;
  const words = CHART_WORDS[language];
  const { notes } = words.attainmentPace;
  const namesOf = (own: readonly PacePoint[]): string =>
    formatList([...new Set(own.map((point) => ownerName(point, lookups, language)))], language);
  const where = (isWanted: (point: PacePoint) => boolean): PacePoint[] => points.filter(isWanted);
  const selected = where(({ attainment }) => attainment.selected);
  const unknownPlan = where(({ plan }) => plan === 'unknown');
  return [
    words.notes.sample,
    notes.evenPace,
    ...(where(({ attainment, printed }) => attainment.recomputed !== null && printed !== null).length > 0
      ? [notes.position]
      : []),
    ...(new Set(points.filter(isDot).map(({ plan }) => plan)).size > 1 ? [notes.marks] : []),
    ...where(({ y }) => y !== null && (y.isOpenHigh || y.isOpenLow)).map((point) =>
      notes.open(attainedText(point, lookups, language)),
    ),
    ...where(({ x, y }) => x === null && y !== null).map((point) =>
      notes.unknownElapsed(ownerName(point, lookups, language), point.elapsed?.reason?.[language] ?? ''),
    ),
    ...(unknownPlan.length > 0 ? [notes.unknownPlan(namesOf(unknownPlan))] : []),
    ...(selected.length > 0 ? [notes.selected(namesOf(selected))] : []),
    ...(where(({ attainment }) => attainment.status === 'projected').length > 0 ? [notes.projected] : []),
    ...where(({ y }) => y === null).map((point) =>
      notes.missing(ownerName(point, lookups, language), point.attainment.reason?.[language] ?? ''),
    ),
    ...(unlabelled > 0 ? [notes.unlabelled(formatNumber(unlabelled, language))] : []),
    ...observationNotes(
      derived,
      points.flatMap(({ inputs }) => inputs.map((each) => each.observation_id)),
      language,
    ),
  ];
}
