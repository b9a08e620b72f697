import { problemAt } from '../../model/locate.ts';
import { recordKey } from '../../model/table.ts';
import { TABLES } from '../../model/tables.ts';
import type { ProofRule } from '../rule.ts';
import { absentWords, isPrinted } from './figure-place-words.ts';

/** Every exclusion matches a figure of the saved text. */
export const exclusionPrinted: ProofRule = {
  id: 'exclusion-printed',
  title: {
    vi: 'Mỗi con số bỏ qua đều có trong bản lưu.',
    en: 'Every exclusion matches a figure of the text.',
  },
  check: (coverage) =>
    coverage.exclusions
      .filter(({ row }) => !isPrinted(coverage, row))
      .map((located) =>
        problemAt(located, 'as_printed', {
          severity: 'error',
          rule: 'exclusion-printed',
          record: recordKey(TABLES.exclusions, located.row),
          ...absentWords(coverage, located.row),
        }),
      ),
};
