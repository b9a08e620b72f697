import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import { isCount, subjectsAround } from '../containment.ts';
import type { Context } from '../context.ts';
import { isCertainlyGreater, logicalInterval } from '../interval.ts';
import { citeRow, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { isKnownStretch, stretchKey } from '../stretch.ts';
import { SubjectIndex } from '../subject-index.ts';

/**
 * All are no fewer than some: a total is certainly below no figure of a group or a place within it, of one period
 * of one report, or of two where the days are certain. Declared parts have a rule of their own.
 */
export const totalBelowPart: Rule = {
  id: 'total-below-part',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Một tổng không nhỏ hơn số của một nhóm hay một nơi nằm trong nó.',
    en: 'A total is not below the figure of a group or a place within it.',
  },
  *check(context) {
    const greaterParts = findGreaterParts(context);
    for (const [total, part] of greaterParts) {
      yield oddity(total, {
        vi: `${total.row.observation_id} là tổng mà nhỏ hơn phần ${citeRow(part)}.`,
        en: `${total.row.observation_id} is a total and yet below its part ${citeRow(part)}.`,
      });
    }
  },
};

/** The first greater part of each total that has one. */
function findGreaterParts(context: Context): ReadonlyMap<Located<Observation>, Located<Observation>> {
  const counts = context.tables.observations.filter((located) => isCount(located, context));
  const totals = new SubjectIndex<Located<Observation>[]>();
  for (const count of counts) totals.getOrMake(count.row, () => []).push(count);
  const ofStretch = rememberStretches();
  const found = new Map<Located<Observation>, Located<Observation>>();
  for (const part of counts) {
    for (const [place, group] of subjectsAround(part.row, totals, context)) {
      if (place === part.row.place_id && group === part.row.group_id) continue;
      const ofSubject = totals.get(part.row, place, group);
      for (const total of ofSubject ? ofStretch(ofSubject, part.row) : []) {
        if (!found.has(total) && isGreaterPart(part.row, total.row)) found.set(total, part);
      }
    }
  }
  return found;
}

/** The totals of one subject that print the period of a part. They are put in order once, when a part asks for them. */
function rememberStretches() {
  const known = new Map<
    readonly Located<Observation>[],
    ReadonlyMap<string, readonly Located<Observation>[]>
  >();
  return (totals: readonly Located<Observation>[], part: Observation): readonly Located<Observation>[] => {
    const byStretch = known.get(totals) ?? Map.groupBy(totals, ({ row }) => stretchKey(row));
    known.set(totals, byStretch);
    return byStretch.get(stretchKey(part)) ?? [];
  };
}

function isGreaterPart(part: Observation, total: Observation): boolean {
  if (part.whole_id === total.observation_id || !isOfOneOccasion(part, total)) return false;
  return isCertainlyGreater(logicalInterval(part), logicalInterval(total));
}

/** Whether equal periods are one: a ceremony in a place is no part of another one elsewhere on the same day. */
function isOfOneOccasion(part: Observation, total: Observation): boolean {
  if (part.period_kind === 'unknown') return false;
  if (part.period_kind === 'event' && part.place_id !== total.place_id) return false;
  return part.report_id === total.report_id || isKnownStretch(part);
}
