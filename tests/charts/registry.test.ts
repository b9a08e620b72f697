import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/registry.ts';

describe('the registry', () => {
  it('has lasting addresses in kebab-case, each once', () => {
    const slugs = CHARTS.map(({ slug }) => slug);
    expect(slugs).toEqual([
      'attainment-pace',
      'introduced-admitted',
      'new-members-education',
      'obstacles-measures',
    ]);
    expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
  });
});
