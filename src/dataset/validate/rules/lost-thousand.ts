import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import { firstIndex } from '../bisect.ts';
import { isCount } from '../containment.ts';
import type { Context } from '../context.ts';
import { groupNested } from '../group-nested.ts';
import { citeRow, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';

type Row = Located<Observation>;

/**
 * A thousand, give or take threefold. Figures of one place, indicator and group differ for good reasons too, but
 * among the collected reports by 91 times at most (a month beside a year).
 */
const LEAST_FACTOR = 333;
const GREATEST_FACTOR = 3000;

const QUOTA = /^admissions_quota(?:_own|_resolution)?$/;

/**
 * "1.004" read as 1.004 or "512 nghìn" as 512 makes a figure a thousand times too small or too large beside the
 * others of its place and group: those of other periods and reports, and the quotas. Ceremonies are left out.
 */
export const lostThousand: Rule = {
  id: 'lost-thousand',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Một số không gấp hay kém khoảng nghìn lần những số cùng loại của cùng nơi.',
    en: 'A figure is not some thousand times less or more than others of its place, group and kind.',
  },
  *check(context) {
    for (const rows of comparable(context)) {
      for (const [odd, other] of outliers(rows)) {
        const isLess = odd.row.value < other.row.value;
        const factor = isLess ? other.row.value / odd.row.value : odd.row.value / other.row.value;
        const times = String(Math.round(factor));
        yield oddity(odd, {
          vi: `${odd.row.observation_id} ${isLess ? 'kém' : 'gấp'} khoảng ${times} lần ${citeRow(other)}.`,
          en: `${odd.row.observation_id} is about ${times} times ${isLess ? 'less' : 'more'} than ${citeRow(other)}.`,
        });
      }
    }
  },
};

/** The rows of one place, group and kind of count, in ascending order; admissions stand with the quotas for them. */
function comparable(context: Context): readonly (readonly Row[])[] {
  const rows = context.tables.observations.filter(
    (located) => isCount(located, context) && located.row.period_kind !== 'event' && located.row.value > 0,
  );
  const groups = [...groupNested(rows, [({ row }) => row.place_id, ({ row }) => row.group_id, familyOf])];
  const wide = groups.filter((group) => isWide(group));
  for (const group of wide) group.sort((a, b) => a.row.value - b.row.value);
  return wide;
}

function familyOf({ row: { indicator_id } }: Row): string {
  return QUOTA.test(indicator_id) ? 'admissions' : indicator_id;
}

/** Whether the greatest of the figures is so much more than the least that any of them can be odd. */
function isWide(rows: readonly Row[]): boolean {
  let [least, greatest] = [Infinity, 0];
  for (const { row } of rows) {
    least = Math.min(least, row.value);
    greatest = Math.max(greatest, row.value);
  }
  return greatest >= least * LEAST_FACTOR;
}

/** Each row that is odd beside more rows than they are, or is the less of two, with a row beside which it is odd. */
function* outliers(rows: readonly Row[]): Iterable<readonly [Row, Row]> {
  const odd = rows.map((row) => beside(row, rows));
  const counts = new Map(rows.map((row, index) => [row, odd[index]?.count ?? 0]));
  for (const [index, row] of rows.entries()) {
    const { count = 0, nearest } = odd[index] ?? {};
    if (!nearest) continue;
    const others = counts.get(nearest) ?? 0;
    if (count > others || (count === others && row.row.value < nearest.row.value)) yield [row, nearest];
  }
}

/** How many rows a row is odd beside, and the one of them that is nearest to it. `rows` ascend. */
function beside({ row }: Row, rows: readonly Row[]): { count: number; nearest: Row | undefined } {
  const lessFrom = firstIndex(rows, (each) => each.row.value >= row.value / GREATEST_FACTOR);
  const lessTo = firstIndex(rows, (each) => each.row.value > row.value / LEAST_FACTOR);
  const moreFrom = firstIndex(rows, (each) => each.row.value >= row.value * LEAST_FACTOR);
  const moreTo = firstIndex(rows, (each) => each.row.value > row.value * GREATEST_FACTOR);
  const nearest = moreTo > moreFrom ? rows[moreFrom] : lessTo > lessFrom ? rows[lessTo - 1] : undefined;
  return { count: lessTo - lessFrom + (moreTo - moreFrom), nearest };
}
