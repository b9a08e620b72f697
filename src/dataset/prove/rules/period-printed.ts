import { problemAt } from '../../model/locate.ts';
import type { Observation } from '../../model/tables.ts';
import type { Coverage } from '../coverage.ts';
import type { ProofRule } from '../rule.ts';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The years of a period that is said to be printed stand in the text, or are that of its publication (“this year”). */
export const periodPrinted: ProofRule = {
  id: 'period-printed',
  title: {
    vi: 'Năm của một kỳ ghi là có in thì đứng trong bản lưu, hoặc là năm đăng bài.',
    en: 'The years of a printed period stand in the saved text, or are that of its publication.',
  },
  check: (coverage) => {
    const years = yearsOf(coverage);
    return coverage.observations.flatMap((located) => {
      const column = (['period_start', 'period_end'] as const).find((each) =>
        isAbsent(located.row, each, years),
      );
      if (column === undefined) return [];
      const year = located.row[column]?.slice(0, 4) ?? '';
      return [
        problemAt(located, column, {
          severity: 'error',
          rule: 'period-printed',
          record: located.row.observation_id,
          message: {
            vi: `Bản lưu không in năm ${year}.`,
            en: `The saved text does not print the year ${year}.`,
          },
          remedy: {
            vi: 'Sửa năm của kỳ, hoặc period_basis nếu năm ấy không in trong bài.',
            en: 'Correct the year, or period_basis where the report does not print it.',
          },
        }),
      ];
    });
  },
};

function yearsOf({ paragraphs, report }: Coverage): ReadonlySet<string> {
  const printed = paragraphs.flatMap(({ text }) => text.match(YEAR) ?? []);
  return new Set([...printed, report.row.published_on?.slice(0, 4) ?? '']);
}

function isAbsent(
  row: Observation,
  column: 'period_start' | 'period_end',
  years: ReadonlySet<string>,
): boolean {
  const bound = row[column];
  return row.period_basis === 'printed' && bound !== null && !years.has(bound.slice(0, 4));
}
