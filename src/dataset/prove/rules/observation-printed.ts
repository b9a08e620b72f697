import { problemAt } from '../../model/locate.ts';
import type { ProofRule } from '../rule.ts';
import { absentWords, isPrinted } from './figure-place-words.ts';

/** The token of every observation stands in the saved text at its paragraph and occurrence. */
export const observationPrinted: ProofRule = {
  id: 'observation-printed',
  title: {
    vi: 'Con số của mỗi quan sát đứng đúng đoạn, đúng lần của nó trong bản lưu.',
    en: 'The token of every observation stands in its paragraph at its occurrence.',
  },
  check: (coverage) =>
    coverage.observations
      .filter(({ row }) => !isPrinted(coverage, row))
      .map((located) =>
        problemAt(located, located.row.paragraph === null ? 'paragraph' : 'as_printed', {
          severity: 'error',
          rule: 'observation-printed',
          record: located.row.observation_id,
          ...absentWords(coverage, located.row),
        }),
      ),
};
