import { describe, expect, it } from 'vitest';
import { crumbsOf, type Crumb } from '../../src/site/trail.ts';

const overview: Crumb = { page: { kind: 'overview' }, name: 'Front page' };
const charts: Crumb = { page: { kind: 'charts' }, name: 'Charts' };
const chart: Crumb = { page: { kind: 'chart', id: 'x' }, name: 'A finding' };

describe('crumbsOf', () => {
  it('begins with the overview and ends with the page itself', () => {
    expect(crumbsOf(overview, [charts], chart)).toEqual([overview, charts, chart]);
    expect(crumbsOf(overview, [], charts)).toEqual([overview, charts]);
  });

  it('is empty on the overview', () => {
    expect(crumbsOf(overview, [], { ...overview, name: 'Kết nạp' })).toEqual([]);
  });
});
