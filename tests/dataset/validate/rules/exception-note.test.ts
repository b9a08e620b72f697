import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/dataset/validate/format.ts';
import { validate } from '../../../../src/dataset/validate/validate.ts';
import { build, type Rows } from '../build.ts';

const HALF = { period_kind: 'half_year', period_end: '2021-06-30', value: 101 } as const;
const NOTE = { note_vi: 'Bài in như vậy.', note_en: 'So printed.' };
const exceptions = [{ rule: 'period-below-part', record: 'r.1' }];

function problemsOf(rows: Rows) {
  return validate(build(rows)).filter(({ rule }) => ['exception-note', 'period-below-part'].includes(rule));
}

describe('exception-note', () => {
  it('accepts an exception whose row has a note', () => {
    expect(problemsOf({ observations: [NOTE, HALF], exceptions })).toEqual([]);
  });

  it('accepts an exception of a rule that needs no note', () => {
    expect(problemsOf({ observations: [{ value: 101 }], exceptions: [{}] })).toEqual([]);
  });

  it('does not take a note for an exception', () => {
    const rules = problemsOf({ observations: [NOTE, HALF] }).map(({ rule }) => rule);
    expect(rules).toEqual(['period-below-part']);
  });

  it('accuses an exception whose row has none', () => {
    const [problem, ...others] = problemsOf({ observations: [{}, HALF], exceptions });
    expect(others).toEqual([]);
    expect(problem && formatProblem(problem, 'en')).toMatchInlineSnapshot(
      `"data/exceptions.csv:2:B (record) “r.1” error exception-note: r.1 is waived for period-below-part and has no note. Explain it to the reader in note_vi and note_en of that row."`,
    );
  });
});
