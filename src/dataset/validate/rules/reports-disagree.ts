import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import { subjectKey } from '../containment.ts';
import type { Context } from '../context.ts';
import { groupNested } from '../group-nested.ts';
import { citeRow, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { canBothHold } from '../same-fact.ts';
import { isKnownStretch, stretchKey } from '../stretch.ts';

/**
 * Two reports that state one fact of fully known days do not exclude each other. Where one quotes the other it still
 * counts. Percentages are of one fact only where they declare the same kind of denominator.
 */
export const reportsDisagree: Rule = {
  id: 'reports-disagree',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Hai bài không cho một điều hai số trái nhau.',
    en: 'Two reports do not give one fact values that exclude each other.',
  },
  *check(context) {
    const known = context.tables.observations.filter(({ row }) => isKnownStretch(row));
    // What one report alone says of a place needs no longer key.
    const alike = groupNested(known, [placeOf, indicatorOf]);
    const facts = [...alike]
      .filter(isOfSeveralReports)
      .map((rows) => Map.groupBy(rows, ({ row }) => factKey(row, context)));
    for (const rows of facts.flatMap((each) => [...each.values()])) {
      for (const [index, located] of rows.entries()) {
        const other = rows.slice(0, index).find((earlier) => isDisagreement(earlier, located));
        if (!other) continue;
        yield oddity(located, {
          vi: `${located.row.observation_id} trái với bài khác về cùng điều này: ${citeRow(other)}.`,
          en: `${located.row.observation_id} contradicts another report on the same fact: ${citeRow(other)}.`,
        });
      }
    }
  },
};

const placeOf = ({ row }: Located<Observation>): string => row.place_id;
const indicatorOf = ({ row }: Located<Observation>): string => row.indicator_id;

function isOfSeveralReports([first, ...others]: readonly Located<Observation>[]): boolean {
  return others.some(({ row }) => row.report_id !== first?.row.report_id);
}

function factKey(row: Observation, { find }: Context): string {
  const denominator = find('observations', row.denominator_id)?.row;
  const base = [row.base_on ?? '', denominator?.indicator_id ?? '', denominator?.group_id ?? ''];
  return [subjectKey(row), stretchKey(row), ...base].join(' ');
}

function isDisagreement(a: Located<Observation>, b: Located<Observation>): boolean {
  return a.row.report_id !== b.row.report_id && !canBothHold(a.row, b.row);
}
