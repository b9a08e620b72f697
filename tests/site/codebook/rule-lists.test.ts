import { expect, it } from 'vitest';
import { RULE_LISTS } from '../../../src/site/codebook/rule-lists.ts';

it('lists every rule once, in words of both languages', () => {
  const rules = RULE_LISTS.flatMap((list) => list.rules);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules.filter(({ says }) => !says.vi.endsWith('.') || !says.en.endsWith('.'))).toEqual([]);
});

it('knows what warns and what may be waived', () => {
  const ruleOf = (id: string) => RULE_LISTS.flatMap(({ rules }) => rules).find((rule) => rule.id === id);
  expect(ruleOf('line-ends')).toMatchObject({ severity: 'warning', waivable: false });
  expect(ruleOf('part-exceeds-whole')).toMatchObject({ severity: 'error', waivable: true });
  expect(ruleOf('digit-covered')).toMatchObject({ severity: 'error', waivable: false });
});
