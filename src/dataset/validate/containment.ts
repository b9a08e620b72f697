import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { Context } from './context.ts';
import type { SubjectIndex } from './subject-index.ts';
import { groupsAround, placesAround } from './within.ts';

/** Whether a row gives one count of people or things, so that some of them are never more than all of them. */
export function isCount({ row }: Located<Observation>, { find }: Context): boolean {
  const indicator = find('indicators', row.indicator_id)?.row;
  return indicator !== undefined && indicator.unit !== 'percent' && row.qualifier !== 'spread';
}

/** Whether a row counts what arises in a period: such counts add up over time. A yearly average does not. */
export function isTotal({ row }: Located<Observation>, { find }: Context): boolean {
  const kind = find('indicators', row.indicator_id)?.row.kind;
  return kind === 'flow' && row.period_kind !== 'per_year' && row.period_kind !== 'unknown';
}

/** What a row counts, as a key: its indicator and status, its place and group. */
export function subjectKey({ indicator_id, status, place_id, group_id }: Observation): string {
  return `${indicator_id}~${status}~${place_id}~${group_id}`;
}

/** The places and groups that contain those of a row, its own pair first, as far as the rows judged have any of them. */
export function* subjectsAround<Item>(
  row: Observation,
  index: SubjectIndex<Item>,
  context: Context,
): Iterable<readonly [place: string, group: string]> {
  for (const place of placesAround(row.place_id, context)) {
    if (!index.hasPlace(place)) continue;
    for (const group of groupsAround(row.group_id, context)) {
      if (index.has(place, group)) yield [place, group];
    }
  }
}
