import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/dataset/model/problem.ts';
import { findGaps } from '../../../src/dataset/validate/gaps.ts';
import { validate } from '../../../src/dataset/validate/validate.ts';
import { build } from './build.ts';

function parseProblem(file: string, record: string | null): Problem {
  const words = { vi: 'ô hỏng', en: 'broken cell' };
  const place = { file, line: 2, column: null, value: null, record };
  return { severity: 'error', rule: 'cell-type', ...place, message: words, remedy: words };
}

describe('findGaps', () => {
  it('takes one row for unread where the error names it', () => {
    const gaps = findGaps([parseProblem('codelists/places.csv', 'hue')]);
    expect(gaps.mayHold('places', 'hue')).toBe(true);
    expect(gaps.mayHold('places', 'vinh')).toBe(false);
    expect(gaps.mayHold('groups', 'hue')).toBe(false);
  });

  it('takes any row of the table for unread where the error names none', () => {
    const gaps = findGaps([parseProblem('observations/r.csv', null)]);
    expect(gaps.mayHold('observations', 's.7')).toBe(true);
    expect(gaps.isComplete('observations')).toBe(false);
    expect(gaps.isComplete('reports')).toBe(true);
  });

  it('finds none in warnings', () => {
    expect(findGaps([{ ...parseProblem('reports.csv', 'r'), severity: 'warning' }]).none).toBe(true);
  });
});

describe('validate beside unread rows', () => {
  const tables = build({ indicators: [{}], groups: [{}], observations: [{ place_id: 'hue' }] });
  const rulesAfter = (problems: readonly Problem[]) => validate(tables, problems).map(({ rule }) => rule);

  it('does not accuse a row of referring to one that could not be read', () => {
    expect(rulesAfter([])).toEqual(['reference-exists']);
    expect(rulesAfter([parseProblem('codelists/places.csv', 'hue')])).toEqual([]);
  });

  it('takes no code for unused while rows that may use it are unread', () => {
    const unused = build({ indicators: [{}], groups: [{}], observations: [] });
    expect(validate(unused)).toHaveLength(2);
    expect(validate(unused, [parseProblem('observations/r.csv', 'r.1')])).toEqual([]);
  });
});
