import { text } from '../../model/column.ts';
import type { Adding } from './addition.ts';

const WORDS = { description: { vi: 'Tên ngắn.', en: 'Short name.' } };

/** The names of a measure in both languages beside its code. */
export const addMeasureName: Adding = (table) => {
  const codes = table.columns['measure']?.codes;
  if (!codes) return [];
  const labels = new Map(codes.map(({ code, label }) => [code, label]));
  return [
    {
      columns: {
        measure_name_vi: text(false, {
          ...WORDS,
          title: { vi: 'tên số đo (tiếng Việt)', en: 'name of the measure (Vietnamese)' },
          examples: codes.slice(0, 1).map(({ label }) => label.vi),
        }),
        measure_name_en: text(false, {
          ...WORDS,
          title: { vi: 'tên số đo (tiếng Anh)', en: 'name of the measure (English)' },
          examples: codes.slice(0, 1).map(({ label }) => label.en),
        }),
      },
      cellsOf: (row) => {
        const label = labels.get(String(row['measure']));
        return { measure_name_vi: label?.vi ?? null, measure_name_en: label?.en ?? null };
      },
    },
  ];
};
