import { describe, expect, it } from 'vitest';
import { compareCharts, drawCharts, type DrawnChart } from '../../src/charts/compare.ts';
import { pupils } from '../../src/charts/pupils.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import { datasetOf, observation } from './fixture.ts';

function drawn(slug: string, svg: string): DrawnChart {
  return { slug, language: 'vi', finding: '', svg };
}

describe('compareCharts', () => {
  it('tells redrawn, new and gone charts apart, and leaves out the rest', () => {
    const old = [drawn('same', '<svg/>'), drawn('gone', '<svg/>'), drawn('redrawn', '<svg/>')];
    const current = [drawn('new', '<svg/>'), drawn('redrawn', '<svg id="2"/>'), drawn('same', '<svg/>')];
    expect(
      compareCharts(old, current).map((change) => [
        change.slug,
        change.old?.svg ?? null,
        change.current?.svg ?? null,
      ]),
    ).toEqual([
      ['new', null, '<svg/>'],
      ['redrawn', '<svg/>', '<svg id="2"/>'],
      ['gone', '<svg/>', null],
    ]);
  });
});

describe('drawCharts', () => {
  const count = (value: number) => {
    const row = observation({
      observation_id: 'one.1',
      indicator_id: 'admissions',
      group_id: 'pupils',
      value,
    });
    const dataset = datasetOf([row]);
    return drawCharts([pupils], { dataset, derived: deriveAll(dataset) });
  };

  it('draws a chart in both languages, the same for the same data', () => {
    expect(count(50).map(({ slug, language }) => `${slug}.${language}`)).toEqual(['pupils.vi', 'pupils.en']);
    expect(compareCharts(count(50), count(50))).toEqual([]);
  });

  it('draws another image for another figure', () => {
    expect(compareCharts(count(50), count(51)).map(({ language }) => language)).toEqual(['vi', 'en']);
  });
});
