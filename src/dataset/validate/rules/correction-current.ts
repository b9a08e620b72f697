import type { Located } from '../../model/record.ts';
import type { Correction } from '../../model/tables.ts';
import type { Rule } from '../rule.ts';

/** The newest correction of a cell says what the cell holds today. */
export const correctionCurrent: Rule = {
  id: 'correction-current',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Đính chính mới nhất của một ô ghi đúng điều ô ấy đang có.',
    en: 'The newest correction of a cell says what the cell holds today.',
  },
  *check({ tables, find }) {
    for (const located of newestOf(tables.corrections)) {
      const { observation_id, changed_column, new_value } = located.row;
      const observation = find('observations', observation_id);
      if (!observation) continue;
      const index = observation.header.indexOf(changed_column);
      if (index === -1) {
        yield {
          table: 'corrections',
          located,
          column: 'changed_column',
          message: {
            vi: `Bảng quan sát không có cột ${changed_column}.`,
            en: `Observations have no column ${changed_column}.`,
          },
          remedy: {
            vi: 'Viết tên một cột của bảng quan sát.',
            en: 'Write the name of a column of observations.',
          },
        };
      } else if (observation.cells[index] !== (new_value ?? '')) {
        const today = observation.cells[index] ?? '';
        yield {
          table: 'corrections',
          located,
          column: 'new_value',
          message: {
            vi: `${observation_id} hiện ghi “${today}” ở ${changed_column}.`,
            en: `${observation_id} now has “${today}” in ${changed_column}.`,
          },
          remedy: {
            vi: 'Sửa new_value, hoặc thêm một dòng cho lần sửa mới.',
            en: 'Correct new_value, or add a row for the newer correction.',
          },
        };
      }
    }
  },
};

function newestOf(corrections: readonly Located<Correction>[]): Iterable<Located<Correction>> {
  const newest = new Map<string, Located<Correction>>();
  for (const located of corrections) {
    const { observation_id, changed_column, corrected_on } = located.row;
    const key = `${observation_id} ${changed_column}`;
    const known = newest.get(key);
    if (!known || known.row.corrected_on < corrected_on) newest.set(key, located);
  }
  return newest.values();
}
