import type { End } from '../../dataset/derive/interval.ts';
import { compareRationals, rational } from '../../dataset/derive/rational.ts';
import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { groupInSentence, placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { Intake, IntakeGroup } from './intakes.ts';
import { shareText } from './share-text.ts';

/** The finding as a sentence with at most two numbers; figures that a report picked do not enter. */
export function composeFinding(intakes: readonly Intake[], lookups: Lookups, language: Language): string {
  const { finding } = CHART_WORDS[language].introducedAdmitted;
  const counted = intakes.filter(({ introduced }) => !introduced.selected);
  const [first] = counted;
  if (!first) return finding.onlySelected;
  if (counted.length > 1) return findingOfMany(counted, language);
  const place = placeName(lookups, first.introduced.placeId, language);
  const share = first.admitted && !first.admitted.fact.selected ? first.admitted.share : null;
  const group = smallestGroup(first.groups);
  const groupWords =
    group &&
    ([groupInSentence(lookups, group.groupId, language), shareText(group.share, lookups, language)] as const);
  if (!share) return groupWords ? finding.onlyGroup(place, ...groupWords) : finding.noShare(place);
  const admitted = shareText(share, lookups, language);
  return groupWords ? finding.oneWithGroup(place, admitted, ...groupWords) : finding.one(place, admitted);
}

const HALF = rational(50);
/** More counts than these make no range that says something. */
const MOST_IN_RANGE = 3;

/** The range of a few counts that are all known as numbers, else in how many at least half were admitted. */
function findingOfMany(intakes: readonly Intake[], language: Language): string {
  const { finding } = CHART_WORDS[language].introducedAdmitted;
  const shares = intakes.flatMap(({ admitted }) =>
    admitted && !admitted.fact.selected ? [admitted.share] : [],
  );
  const points = shares.map(({ extent }) => extent.point).filter((point) => point !== null);
  const number = (value: number): string => formatNumber(value, language);
  if (points.length === shares.length && points.length >= 2 && points.length <= MOST_IN_RANGE) {
    const percent = (value: number): string => formatPercent(Number(value.toFixed(1)), language);
    return finding.many(percent(Math.min(...points)), percent(Math.max(...points)));
  }
  const bounds = shares.map(({ logical }) => logical);
  const half = bounds.filter((each) => each?.low && compareRationals(each.low.value, HALF) >= 0).length;
  const decided = half + bounds.filter((each) => each?.high && isBelowHalf(each.high)).length;
  const places = new Set(intakes.map(({ introduced }) => introduced.placeId)).size;
  return decided === 0
    ? finding.manyBounded(number(places))
    : finding.half(number(half), number(decided), decided);
}

function isBelowHalf({ value, closed }: End): boolean {
  const order = compareRationals(value, HALF);
  return order < 0 || (order === 0 && !closed);
}

/** The group with the least share among those whose share is known as a number. */
function smallestGroup(groups: readonly IntakeGroup[]): IntakeGroup | null {
  const known = groups.filter(({ share, introduced }) => share.extent.point !== null && !introduced.selected);
  if (known.length === 0) return null;
  return known.reduce((least, group) =>
    (group.share.extent.point ?? 0) < (least.share.extent.point ?? 0) ? group : least,
  );
}
