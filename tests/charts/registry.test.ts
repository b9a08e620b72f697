import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/registry.ts';

describe('the registry', () => {
  it('has lasting addresses in kebab-case, each once', () => {
    const slugs = CHARTS.map(({ slug }) => slug);
    expect(slugs).toEqual([
      'attainment-pace',
      'whole-plans',
      'introduced-admitted',
      'youth-share',
      'pupils',
      'new-members-profile',
      'new-members-education',
      'admission-rate',
      'country',
      'printed-recomputed',
      'sample-map',
      'obstacles-measures',
      'places-through-time',
    ]);
    expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
  });
});
