import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/dataset/publish/csv.ts';

const CELLS = ['', ' ', 'a', ' a', 'a ', 'a b', '"', 'a"b""', ',', 'a\nb', 'a\rb', '\ufeffa', 'ế', "'=1", null, 0, -1.5, 1e21]; // prettier-ignore

describe('csvText', () => {
  it('writes every cell as Papa Parse does, in every place of a row', () => {
    const rows = CELLS.flatMap((first) => CELLS.map((second) => ({ a: first, b: 'x', c: second })));
    const expected = Papa.unparse(
      rows.map(({ a, b, c }) => [a, b, c]),
      { newline: '\n' },
    );
    expect(csvText(['a', 'b', 'c'], rows)).toBe(`a,b,c\n${expected}\n`);
    expect(csvText(['a'], rows.slice(0, 3))).toBe('a\n\n\n\n');
  });

  it('writes no row where there is none, and an empty cell where a row has none', () => {
    expect(csvText(['a', 'b'], [])).toBe('a,b\n');
    expect(csvText(['a', 'b'], [{ b: 1 }])).toBe('a,b\n,1\n');
  });
});
