import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { writeSnippets } from '../../../src/site/api/snippets.ts';

const FOLDER = 'https://example.org/goc/data/';
const snippets = writeSnippets(TABLES.observations, FOLDER);
const codeOf = (program: string) => snippets.find((each) => each.program === program)?.code ?? '';

describe('writeSnippets', () => {
  it.each(snippets)('$program loads a file of the site and keeps points only', ({ code }) => {
    expect(code).toContain(`${FOLDER}observations.`);
    for (const word of ['indicator_id', 'status', 'qualifier', 'admissions', 'result', 'exact']) {
      expect(code).toContain(word);
    }
  });

  it('reads every column of dates as text in R', () => {
    const dates = [...codeOf('r').matchAll(/(\w+) = "character"/g)].map(([, name]) => name);
    const expected = Object.entries(TABLES.observations.columns).filter(([, { type }]) => type === 'date');
    expect(dates).toEqual(expected.map(([name]) => name));
  });

  it.each(['r', 'excel'])('%s has as many closing as opening brackets', (program) => {
    for (const [open, close] of ['()', '{}', '[]'].map((pair) => [...pair])) {
      const count = (bracket: string | undefined) => codeOf(program).split(bracket ?? '').length;
      expect(count(open)).toBe(count(close));
    }
  });

  it('refuses a table that lacks what it uses', () => {
    expect(() => writeSnippets(TABLES.groups, FOLDER)).toThrow('no column indicator_id in groups');
  });
});
