import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { Context } from './context.ts';
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

/** What a row counts, as a key: its indicator and status, its place and group unless others are named. */
export function subjectKey(row: Observation, place = row.place_id, group = row.group_id): string {
  return [row.indicator_id, row.status, place, group].join('~');
}

/** The keys of all that contains what a row counts, its own first: the places and groups around its own. */
export function subjectsAround(row: Observation, context: Context): readonly string[] {
  const groups = [...groupsAround(row.group_id, context)];
  return [...placesAround(row.place_id, context)].flatMap((place) =>
    groups.map((group) => subjectKey(row, place, group)),
  );
}
