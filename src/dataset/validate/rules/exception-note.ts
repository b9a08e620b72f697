import type { FinalRule } from '../rule.ts';

/** What is hard to believe and yet so printed is told to the reader: its row has a note beside its exception. */
export const exceptionNote: FinalRule = {
  id: 'exception-note',
  severity: 'error',
  title: {
    vi: 'Dòng được bỏ qua vì bài in như vậy có ghi chú cho người đọc.',
    en: 'A row that is waived because it is so printed has a note for the reader.',
  },
  *check({ tables, find }, { needingNote }) {
    for (const located of tables.exceptions) {
      const { rule, record } = located.row;
      const observation = find('observations', record)?.row;
      if (!needingNote.has(rule) || !observation || observation.note_en !== null) continue;
      yield {
        table: 'exceptions',
        located,
        column: 'record',
        message: {
          vi: `${record} được bỏ qua quy tắc ${rule} mà không có ghi chú.`,
          en: `${record} is waived for ${rule} and has no note.`,
        },
        remedy: {
          vi: 'Giải thích cho người đọc ở note_vi và note_en của dòng ấy.',
          en: 'Explain it to the reader in note_vi and note_en of that row.',
        },
      };
    }
  },
};
