import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/dataset/model/problem.ts';
import { validate } from '../../../src/dataset/validate/validate.ts';
import { build, type Rows } from './build.ts';

/** All codes of the little world are used, so that only the row in question is accused. */
const NARROW = { indicators: [{}], groups: [{}] } as const satisfies Rows;

function idsOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ rule, record }) => `${rule} ${String(record)}`);
}

describe('validate', () => {
  it('finds nothing in right tables', () => {
    expect(validate(build({ ...NARROW, observations: [{}] }))).toEqual([]);
  });

  it('reports every problem of every row, sorted by file, line and column', () => {
    const observations = [{ value: 1.5 }, { group_id: 'men', period_basis: null, value_high: 2 }] as const;
    expect(idsOf(validate(build({ ...NARROW, observations })))).toMatchInlineSnapshot(`
      [
        "value-range r.1",
        "figure-value r.1",
        "reference-exists r.2",
        "period-basis r.2",
        "value-high r.2",
        "figure-value r.2",
      ]
    `);
  });

  it('waives the problem of an exception’s rule at its record and no other', () => {
    const observations = [
      { value: 101 },
      { value: 102, period_start: '2020-01-01', period_end: '2020-12-31' },
    ];
    const problems = validate(build({ ...NARROW, observations, exceptions: [{ record: 'r.1' }] }));
    expect(idsOf(problems)).toEqual(['figure-value r.2']);
  });

  it('does not waive what later steps rely on', () => {
    const exceptions = [{ rule: 'reference-exists', record: 'r.1' }];
    const problems = validate(build({ ...NARROW, observations: [{ place_id: 'hue' }], exceptions }));
    expect(idsOf(problems)).toContain('reference-exists r.1');
  });

  it('gives the same problems whatever the order of the rows of a code list', () => {
    const observations = [{ place_id: 'hue' }];
    const groups = [{}, { group_id: 'women', parent_id: 'all' }];
    const forward = validate(build({ ...NARROW, observations, groups }));
    const backward = validate(build({ ...NARROW, observations, groups: groups.toReversed() }));
    expect(idsOf(forward).toSorted()).toEqual(idsOf(backward).toSorted());
  });
});
