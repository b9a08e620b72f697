import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/dataset/validate/format.ts';
import { validate } from '../../../../src/dataset/validate/validate.ts';
import { build, type Rows } from '../build.ts';

const UNREADABLE_ROW = {
  severity: 'error',
  rule: 'cell-type',
  file: 'observations/r.csv',
  line: 3,
  column: null,
  value: null,
  record: 'r.2',
  message: { vi: 'ô hỏng', en: 'broken cell' },
  remedy: { vi: 'Sửa ô.', en: 'Mend the cell.' },
} as const;

const MISREAD = { value: 101 };

function exceptionProblems(rows: Rows) {
  return validate(build(rows)).filter(({ rule }) => rule === 'exception-unused');
}

describe('exception-unused', () => {
  it('accepts an exception that waives a problem', () => {
    expect(exceptionProblems({ observations: [MISREAD], exceptions: [{}] })).toEqual([]);
  });

  it.each<[string, Rows]>([
    ['of a right row', { observations: [{}], exceptions: [{}] }],
    ['of another row', { observations: [MISREAD], exceptions: [{}, { record: 'r.2' }] }],
    ['of another rule', { observations: [MISREAD], exceptions: [{}, { rule: 'value-range' }] }],
    ['of an unknown rule', { observations: [{}], exceptions: [{ rule: 'figure-valeu' }] }],
    ['of a rule that is never waived', { observations: [{}], exceptions: [{ rule: 'key-unique' }] }],
    ['of a parser’s rule', { observations: [{}], exceptions: [{ rule: 'cell-type' }] }],
    ['of itself', { observations: [{}], exceptions: [{ rule: 'exception-unused' }] }],
  ])('accuses an exception %s', (_, rows) => {
    expect(exceptionProblems(rows)).toHaveLength(1);
  });

  it('accuses no exception whose row may not have been read', () => {
    const tables = build({ observations: [{}], exceptions: [{ record: 'r.2' }] });
    const rules = validate(tables, [UNREADABLE_ROW]).map(({ rule }) => rule);
    expect(rules).not.toContain('exception-unused');
  });

  it('says what to do', () => {
    const rows = { observations: [{}], exceptions: [{}, { rule: 'figure-valeu' }] };
    const problems = exceptionProblems(rows);
    const lines = problems.flatMap((problem) => [formatProblem(problem, 'vi'), formatProblem(problem, 'en')]);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "data/exceptions.csv:2:B (record) “r.1” lỗi exception-unused: Ngoại lệ này không bỏ qua điều gì. Xóa dòng, hoặc sửa rule và record cho khớp với vấn đề được báo.
      data/exceptions.csv:2:B (record) “r.1” error exception-unused: This exception waives nothing. Delete the row, or make rule and record those of the problem reported.
      data/exceptions.csv:3:A (rule) “figure-valeu” lỗi exception-unused: Không có quy tắc nào mang mã này mà được phép bỏ qua. Viết “figure-value” nếu đó là ý muốn.
      data/exceptions.csv:3:A (rule) “figure-valeu” error exception-unused: No rule of this id can be waived. Write “figure-value” if that is meant."
    `);
  });
});
