import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildContext } from '../../../src/dataset/validate/context.ts';
import { FINAL_RULES, RULES } from '../../../src/dataset/validate/registry.ts';
import { build } from './build.ts';

const ALL = [...RULES, ...FINAL_RULES];

function namesIn(folder: string, ending: string): readonly string[] {
  const files = readdirSync(new URL(folder, import.meta.url));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

describe('the registry', () => {
  it('holds each rule of the folder once, under the name of its file', () => {
    const ids = ALL.map((rule) => rule.id).sort();
    expect(ids).toEqual(namesIn('../../../src/dataset/validate/rules/', '.ts'));
  });

  it('has a test for each rule', () => {
    const ids = ALL.map((rule) => rule.id).sort();
    expect(namesIn('rules/', '.test.ts')).toEqual(ids);
  });

  it.each(RULES.filter(({ scope }) => scope === 'place').map((rule) => [rule.id, rule] as const))(
    'lets %s, which judges place by place, speak of observations alone',
    (_, rule) => {
      const objections = [...rule.check(buildContext({ ...build({}), observations: [] }))];
      expect(objections).toEqual([]);
      expect(rule.waivable).toBe(true);
    },
  );

  it('has two rules that judge all that they object to together', () => {
    expect(RULES.filter(({ scope }) => scope === 'dataset').map(({ id }) => id)).toEqual([
      'reference-exists',
      'number-gap',
    ]);
  });

  it.each(ALL.map((rule) => [rule.id, rule] as const))(
    'gives %s a title in both languages',
    (_, { title }) => {
      expect(title.vi).toMatch(/\.$/);
      expect(title.en).toMatch(/\.$/);
      expect(title.vi).not.toBe(title.en);
    },
  );
});
