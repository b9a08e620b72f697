import { problemAt } from '../../model/locate.ts';
import { recordKey } from '../../model/table.ts';
import { TABLES } from '../../model/tables.ts';
import type { CoveredFigure } from '../coverage.ts';
import type { ProofRule } from '../rule.ts';

/** A figure is recorded or excluded, not both, and excluded once. */
export const figureClaimedOnce: ProofRule = {
  id: 'figure-claimed-once',
  title: {
    vi: 'Một con số hoặc được ghi, hoặc bị bỏ qua, và chỉ bỏ qua một lần.',
    en: 'A figure is recorded or excluded, not both, and excluded once.',
  },
  check: ({ figures }) =>
    figures.flatMap((figure) =>
      redundantExclusions(figure).map((located) =>
        problemAt(located, 'as_printed', {
          severity: 'error',
          rule: 'figure-claimed-once',
          record: recordKey(TABLES.exclusions, located.row),
          message: messageFor(figure),
          remedy: {
            vi: 'Xóa dòng này, hoặc sửa đoạn và lần xuất hiện nếu nó nói về số khác.',
            en: 'Remove this row, or correct paragraph and occurrence if it means another figure.',
          },
        }),
      ),
    ),
};

function redundantExclusions({ observations, exclusions }: CoveredFigure): CoveredFigure['exclusions'] {
  return observations.length > 0 ? exclusions : exclusions.slice(1);
}

function messageFor({ observations, exclusions }: CoveredFigure) {
  if (observations.length === 0) {
    const line = String(exclusions[0]?.line ?? '');
    return { vi: `Dòng ${line} đã bỏ qua số này.`, en: `Line ${line} excludes this figure already.` };
  }
  const ids = observations.map(({ row }) => row.observation_id).join(', ');
  return { vi: `Số này đã được ghi ở ${ids}.`, en: `The figure is recorded by ${ids}.` };
}
