import type { Derived } from '../../dataset/derive/derived.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { observationNotes } from '../notes.ts';
import { CHART_WORDS } from '../words.ts';
import { connectionsOf } from './geometry.ts';
import { attainedText, ownerName } from './names.ts';
import type { PacePoint, PlanKind } from './points.ts';
import { MOST_POINTS, MOST_ROWS } from './rows.ts';

type Counted = (count: string) => string;

/** More places than these make no sentence: the note then says how many figures it is about. */
const MOST_NAMES = 6;
const CIRCLES: ReadonlySet<PlanKind> = new Set<PlanKind>(['admissions_quota', 'unknown']);

/** Wording, bounds, selection, definitions and what is missing. */
export function paceNotes(points: readonly PacePoint[], derived: Derived, language: Language): string[] {
  const { lookups } = derived;
  const words = CHART_WORDS[language];
  const { notes } = words.attainmentPace;
  const namesOf = (own: readonly PacePoint[]): string =>
    formatList([...new Set(own.map((point) => ownerName(point, lookups, language)))], language);
  const where = (isWanted: (point: PacePoint) => boolean): PacePoint[] => points.filter(isWanted);
  const list = (own: readonly PacePoint[], name: (names: string) => string, count: Counted): string[] =>
    own.length === 0
      ? []
      : [own.length > MOST_NAMES ? count(formatNumber(own.length, language)) : name(namesOf(own))];
  const bounded = where(({ y }) => y !== null && (y.isOpenHigh || y.isOpenLow));
  const untimed = where((point) => !point.isTimeKnown && point.y !== null);
  const figures = [...new Set(bounded.map((point) => attainedText(point, lookups, language)))];
  return [
    words.notes.sample,
    notes.evenPace,
    ...(where(({ attainment, printed }) => attainment.recomputed !== null && printed !== null).length > 0
      ? [notes.position]
      : []),
    ...(points.some(({ plan }) => !CIRCLES.has(plan)) ? [notes.marks] : []),
    ...(connectionsOf(points).some(({ isOnePlan }) => !isOnePlan) ? [notes.plans] : []),
    ...(figures.length > 0 ? [notes.open(formatList(figures.map(words.quoted), language))] : []),
    ...list(untimed, notes.unknownElapsed, notes.unknownElapsedMany),
    ...list(
      where(({ plan }) => plan === 'unknown'),
      notes.unknownPlan,
      notes.unknownPlanMany,
    ),
    ...list(
      where(({ attainment }) => attainment.selected),
      notes.selected,
      notes.selectedMany,
    ),
    ...(where(({ attainment }) => attainment.status === 'projected').length > 0 ? [notes.projected] : []),
    ...where(({ y }) => y === null).map((point) =>
      notes.missing(ownerName(point, lookups, language), point.attainment.reason?.[language] ?? ''),
    ),
    ...(points.length > MOST_POINTS ? [notes.mostPoints(formatNumber(MOST_POINTS, language))] : []),
    ...(points.length > MOST_ROWS ? [notes.mostRows(formatNumber(MOST_ROWS, language))] : []),
    ...observationNotes(
      derived,
      points.flatMap(({ inputs }) => inputs.map((each) => each.observation_id)),
      language,
    ),
  ];
}

/** What is said of a number of labels that found no room. */
export function unlabelledNotes(count: number, language: Language): string[] {
  const { notes } = CHART_WORDS[language].attainmentPace;
  return count > 0 ? [notes.unlabelled(formatNumber(count, language))] : [];
}
