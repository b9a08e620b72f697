import { describe, expect, it } from 'vitest';
import { PARSE_RULES } from '../../../src/dataset/parse/rules.ts';

describe('PARSE_RULES', () => {
  it('lists each rule once', () => {
    const ids = PARSE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(PARSE_RULES)(
    'names $id in kebab case and describes it in both languages',
    ({ id, description }) => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(description.vi).toMatch(/\.$/);
      expect(description.en).toMatch(/\.$/);
    },
  );
});
