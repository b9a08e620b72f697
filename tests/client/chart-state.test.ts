import { describe, expect, it } from 'vitest';
import { fillState, stateQuery } from '../../src/client/chart-state.ts';

const NAMES = ['level', 'region', 'view'];

describe('stateQuery', () => {
  it.each([
    ['nothing chosen', '', ''],
    ['one choice', '?view=table', '?view=table'],
    ['several choices, always in one order', '?view=table&level=province', '?level=province&view=table'],
    ['a choice of two values', '?level=district&level=commune', '?level=district&level=commune'],
    ['what is no choice in the chart', '?utm_source=a&theme=dark', ''],
    ['a value with special letters', '?region=a%26b%20"c"', '?region=a%26b+%22c%22'],
  ])('reads %s', (_claim, search, expected) => {
    expect(stateQuery(search, NAMES)).toBe(expected);
  });
});

describe('fillState', () => {
  it('puts the state into an address as it is, and into HTML with ampersands written out', () => {
    const query = '?level=a&view=table';
    expect(fillState('https://example.org/{state}', query, false)).toBe(
      'https://example.org/?level=a&view=table',
    );
    expect(fillState('src="https://example.org/{state}"', query, true)).toBe(
      'src="https://example.org/?level=a&amp;view=table"',
    );
  });
});
