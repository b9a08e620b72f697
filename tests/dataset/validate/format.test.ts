import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/dataset/model/problem.ts';
import { formatProblem, formatSummary } from '../../../src/dataset/validate/format.ts';

const PROBLEM: Problem = {
  severity: 'error',
  rule: 'figure-value',
  file: 'observations/r.csv',
  line: 12,
  column: { name: 'value', letter: 'K' },
  value: '1.004',
  record: 'r.1',
  message: { vi: 'Số sai.', en: 'The number is wrong.' },
  remedy: { vi: 'Sửa số.', en: 'Correct it.' },
};

describe('formatProblem', () => {
  it('names folder, file, line, column, value, severity and rule', () => {
    expect(formatProblem(PROBLEM, 'en')).toBe(
      'data/observations/r.csv:12:K (value) “1.004” error figure-value: The number is wrong. Correct it.',
    );
  });

  it('speaks Vietnamese', () => {
    expect(formatProblem(PROBLEM, 'vi')).toBe(
      'data/observations/r.csv:12:K (value) “1.004” lỗi figure-value: Số sai. Sửa số.',
    );
  });

  it('leaves out what there is not', () => {
    const file: Problem = { ...PROBLEM, severity: 'warning', line: null, column: null, value: null };
    expect(formatProblem(file, 'en', { folder: 'fixtures/x' })).toBe(
      'fixtures/x/observations/r.csv warning figure-value: The number is wrong. Correct it.',
    );
  });

  it('ends a message that lacks its full stop', () => {
    const bare = { ...PROBLEM, message: { vi: 'số sai', en: 'the number is wrong' } };
    expect(formatProblem(bare, 'en')).toContain('the number is wrong. Correct it.');
  });

  it('shows characters that would act on the terminal as code points', () => {
    expect(formatProblem({ ...PROBLEM, value: 'a\u001b[31m\u202eb' }, 'en')).toContain(
      '“a<U+001B>[31m<U+202E>b”',
    );
  });
});

describe('formatSummary', () => {
  it.each([
    [[], 'No problems.', 'Không có lỗi nào.'],
    [[PROBLEM], '1 error and 0 warnings in 1 file.', '1 lỗi, 0 cảnh báo trong 1 tệp.'],
    [
      [PROBLEM, { ...PROBLEM, severity: 'warning' }, { ...PROBLEM, file: 'reports.csv' }],
      '2 errors and 1 warning in 2 files.',
      '2 lỗi, 1 cảnh báo trong 2 tệp.',
    ],
  ] as [Problem[], string, string][])('counts %#', (problems, english, vietnamese) => {
    expect([formatSummary(problems, 'en'), formatSummary(problems, 'vi')]).toEqual([english, vietnamese]);
  });
});
