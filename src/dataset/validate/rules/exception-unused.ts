import type { Text } from '../../model/language.ts';
import { unusedExceptions } from '../exceptions.ts';
import { nearestName } from '../../parse/nearest.ts';
import type { FinalRule } from '../rule.ts';

/** An exception waives something. Where rows could not be read, only the names of the rules are judged. */
export const exceptionUnused: FinalRule = {
  id: 'exception-unused',
  severity: 'error',
  title: { vi: 'Mỗi ngoại lệ đều còn cần.', en: 'Each exception is still needed.' },
  *check({ tables, gaps }, outcome) {
    for (const located of tables.exceptions) {
      if (outcome.waivable.has(located.row.rule)) continue;
      const suggestion = nearestName(located.row.rule, outcome.waivable);
      yield { table: 'exceptions', located, column: 'rule', ...unknownWords(suggestion) };
    }
    if (!gaps.none) return;
    for (const located of unusedExceptions(outcome, tables.exceptions)) {
      if (!outcome.waivable.has(located.row.rule)) continue;
      yield { table: 'exceptions', located, column: 'record', ...UNUSED };
    }
  },
};

const UNUSED = {
  message: {
    vi: 'Ngoại lệ này không bỏ qua điều gì.',
    en: 'This exception waives nothing.',
  },
  remedy: {
    vi: 'Xóa dòng, hoặc sửa rule và record cho khớp với vấn đề được báo.',
    en: 'Delete the row, or make rule and record those of the problem reported.',
  },
};

function unknownWords(suggestion: string | null): { message: Text; remedy: Text } {
  return {
    message: {
      vi: 'Không có quy tắc nào mang mã này mà được phép bỏ qua.',
      en: 'No rule of this id can be waived.',
    },
    remedy: suggestion
      ? { vi: `Viết “${suggestion}” nếu đó là ý muốn.`, en: `Write “${suggestion}” if that is meant.` }
      : { vi: 'Xóa dòng và sửa chính dòng bị báo.', en: 'Delete the row and correct the record itself.' },
  };
}
