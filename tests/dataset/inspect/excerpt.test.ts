import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/dataset/inspect/excerpt.ts';
import type { Problem } from '../../../src/dataset/model/problem.ts';

const WORDS = { vi: '', en: '' };

function at(line: number | null, letter?: string): Problem {
  const column = letter === undefined ? null : { name: letter.toLowerCase(), letter };
  return {
    severity: 'error', rule: 'x', file: 'f.csv', line, column, value: null, record: null, message: WORDS, remedy: WORDS,
  }; // prettier-ignore
}

const linesOf = (text: string, ...problems: Problem[]) =>
  excerptOf(text, problems).rows.map(({ line }) => line);

describe('excerptOf', () => {
  it('cuts out the rows with problems and one on either side', () => {
    expect(linesOf('a,b\n1,1\n2,2\n3,3\n4,4\n5,5\n', at(3, 'A'))).toEqual([2, 3, 4]);
  });

  it('finds the row of a cell that stands lines below its start', () => {
    expect(linesOf('a,b\n1,1\n"2\n2",2\n3,3\n4,4\n', at(4, 'B'))).toEqual([2, 3, 5]);
  });

  it('shows ragged rows as far as they go', () => {
    const { columns, rows } = excerptOf('a,b\n1,2,3\n', [at(2)]);
    expect(columns.map(({ letter, name }) => [letter, name])).toEqual([
      ['A', 'a'],
      ['B', 'b'],
      ['C', ''],
    ]);
    expect(rows.at(-1)?.cells).toEqual(['1', '2', '3']);
  });

  it('shows a wide file in part, but the column of the problem', () => {
    const wide = Array.from({ length: 1000 }, (_, index) => `c${String(index)}`).join(',');
    const { columns } = excerptOf(`${wide}\n`, [at(1, 'ALL')]);
    expect(columns).toHaveLength(41);
    expect(columns.at(-1)).toEqual({ index: 999, letter: 'ALL', name: 'c999' });
  });

  it('is empty where there is no place to show', () => {
    expect(linesOf('a,b\n1,2\n', at(null))).toEqual([]);
    expect(linesOf('', at(1))).toEqual([]);
    expect(linesOf('a,"b\n', at(1))).toEqual([]);
  });
});
