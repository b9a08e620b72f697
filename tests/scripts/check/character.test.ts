import { describe, expect, it } from 'vitest';
import { characterFinder } from '../../../scripts/check/character.ts';
import type { Problem } from '../../../src/dataset/model/problem.ts';

const TEXT = 'a,b,c\n"một, hai",đ,x\n"hai\ndòng",y,z\n1,2,3\n';

function problem(line: number | null, letter: string | null): Problem {
  const words = { vi: '', en: '' };
  const column = letter === null ? null : { name: letter, letter };
  return {
    severity: 'error',
    rule: 'r',
    file: 'f.csv',
    line,
    column,
    value: null,
    record: null,
    message: words,
    remedy: words,
  };
}

function find(text: string, line: number | null, letter: string | null) {
  const bytes = new TextEncoder().encode(text);
  return characterFinder((path) => ({ path, bytes }))(problem(line, letter));
}

describe('characterFinder', () => {
  it.each([
    ['the first cell', 1, 'A', 1],
    ['a cell behind quotes and a comma in them', 2, 'B', 12],
    ['a cell behind accented letters', 2, 'C', 14],
    ['a cell on the line where its row ends', 4, 'B', 7],
    ['a cell below a row of two lines', 5, 'C', 5],
  ])('finds %s', (_what, line, letter, character) => {
    expect(find(TEXT, line, letter)).toBe(character);
    expect(find(TEXT.replaceAll('\n', '\r\n'), line, letter)).toBe(character);
  });

  it.each<[string, string, number | null, string | null]>([
    ['a whole file', TEXT, null, null],
    ['a row', TEXT, 2, null],
    ['a column that the row lacks', TEXT, 2, 'Z'],
    ['a text with an open quote', 'a,b\n"x,y\n', 2, 'B'],
  ])('cannot tell %s', (_what, text, line, letter) => {
    expect(find(text, line, letter)).toBeNull();
  });
});
