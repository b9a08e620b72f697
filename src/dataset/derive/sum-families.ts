import type { Observation } from '../model/tables.ts';
import type { Lookups } from './lookups.ts';
import { isDisjointPeriod } from './period.ts';
import type { SumFamily } from './sum.ts';
import { isGroupWithin, isPlaceWithin } from './within.ts';

/** Parts of one whole that exclude each other and may therefore be added up. */
export interface Family {
  readonly family: SumFamily;
  /** The dimension of the groups of a family `groups`; otherwise null. */
  readonly dimension: string | null;
  readonly parts: readonly Observation[];
}

/** How parts differ from their whole, and with it what must hold between two of them. */
interface Kinship {
  readonly family: SumFamily;
  readonly dimension: string | null;
}

const SINGLE: Kinship = { family: 'single', dimension: null };

/**
 * Divides the parts of a whole into families that exclude each other: places below the whole's with its group;
 * groups of one dimension in the whole's place and period; periods without a common day in the whole's place and
 * group. A part that lies within another of its family, or in no family, stands alone.
 */
export function familiesOf(whole: Observation, parts: readonly Observation[], lookups: Lookups): Family[] {
  const kin = Map.groupBy(parts, (part) => JSON.stringify(kinshipOf(whole, part, lookups)));
  return [...kin].flatMap(([key, members]) => {
    const kinship = JSON.parse(key) as Kinship;
    const together = members.filter((part, index) => isAddable(part, index, members, kinship, lookups));
    const alone = members.filter((part) => together.length < 2 || !together.includes(part));
    const family = together.length < 2 ? [] : [{ ...kinship, parts: together }];
    return [...family, ...alone.map((part) => ({ ...SINGLE, parts: [part] }))];
  });
}

function kinshipOf(whole: Observation, part: Observation, lookups: Lookups): Kinship {
  if (part.indicator_id !== whole.indicator_id) return SINGLE;
  const isSameGroup = part.group_id === whole.group_id;
  if (part.place_id !== whole.place_id) {
    const isBelow = isPlaceWithin(part.place_id, whole.place_id, lookups);
    return isSameGroup && isBelow ? { family: 'places', dimension: null } : SINGLE;
  }
  if (isSameGroup) return { family: 'periods', dimension: null };
  const isSamePeriod = part.period_start === whole.period_start && part.period_end === whole.period_end;
  const dimension = lookups.groups.get(part.group_id)?.dimension ?? null;
  return isSamePeriod && dimension !== null ? { family: 'groups', dimension } : SINGLE;
}

/** Whether a part excludes every other of its kin, or is the larger or the first of those that it meets. */
function isAddable(
  part: Observation,
  index: number,
  members: readonly Observation[],
  { family }: Kinship,
  lookups: Lookups,
): boolean {
  return members.every((other, position) => {
    if (other === part) return true;
    switch (family) {
      case 'places':
        if (part.place_id === other.place_id) return index < position;
        return !isPlaceWithin(part.place_id, other.place_id, lookups);
      case 'groups':
        if (part.group_id === other.group_id) return index < position;
        return !isGroupWithin(part.group_id, other.group_id, lookups);
      case 'periods':
        return isApart(part, other);
      case 'single':
        return false;
    }
  });
}

/** What was counted and what is still expected exclude each other unless their days certainly meet. */
function isApart(part: Observation, other: Observation): boolean {
  const disjoint = isDisjointPeriod(part, other);
  const statuses = new Set([part.status, other.status]);
  return (
    disjoint === 'yes' || (disjoint === 'unknown' && statuses.has('result') && statuses.has('projected'))
  );
}
