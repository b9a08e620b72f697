import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/generate.ts';
import { readDataFiles } from '../../scripts/data-files.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { drawChart } from './fixture.ts';

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

describe('a chart that tells whether a dataset carries it', () => {
  const { dataset } = runPipeline(readDataFiles('data'));
  const random = seededRandom(1);
  // Ever fewer observations, until there is none.
  const states = Array.from({ length: 24 }, (_, index) => ({
    ...dataset,
    observations: dataset.observations.filter(() => random() < 0.6 ** index),
  }));
  const telling = CHARTS.filter(({ isCarried }) => isCarried);

  it.each(telling.map((chart) => [chart.slug, chart] as const))(
    'draws it then and only then: %s',
    (_, chart) => {
      const answers = states.map((state) => {
        const isCarried = chart.isCarried?.({ dataset: state, derived: deriveAll(state) });
        expect(isCarried).toBe(drawChart(chart, state) !== null);
        return isCarried;
      });
      expect(new Set(answers)).toEqual(new Set([true, false]));
    },
  );
});
