import { describe, expect, it } from 'vitest';
import { checkMarks } from '../../../scripts/output/marks.ts';
import { builtSite } from './site.ts';

const DETAILS = { 'details/vi/a.json': '{"/r/#a.1":{}}' };
const SVG = '<svg><a href="/r/#a.1"><rect/></a></svg>';
const row = (href: string): string =>
  `<table><tr data-facets=""><td><a href="${href}">7</a></td></tr></table>`;

function faultsOf(inside: string, details = '/details/vi/a.json'): string[] {
  const page = `<html><body><chart-figure data-details="${details}">${inside}</chart-figure></body></html>`;
  return checkMarks(builtSite({ 'index.html': page }, '/', { others: DETAILS }));
}

describe('checkMarks', () => {
  it('accepts marks that the table has, and figures without a table', () => {
    expect(faultsOf(SVG + row('/r/#a.1'))).toEqual([]);
    expect(faultsOf(SVG)).toEqual([]);
  });

  it('reports a mark that the table lacks', () => {
    expect(faultsOf(SVG + row('/r/#a.2'))).toEqual(['index.html: mark that the table lacks: /r/#a.1']);
  });

  it('reports a mark that is no link of its own as well', () => {
    expect(faultsOf(`<svg><circle data-href="/r/#a.3"/></svg>${row('/r/#a.1')}`)).toEqual([
      'index.html: mark that the table lacks: /r/#a.3',
      'index.html: mark without details: /r/#a.3',
    ]);
  });

  it('reports details that do not exist', () => {
    expect(faultsOf(SVG, '/details/vi/b.json')).toEqual(['index.html: no details: /details/vi/b.json']);
  });
});
