import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../../scripts/output/links.ts';
import { builtSite } from './site.ts';

function faultsOf(body: string, basePath = '/'): string[] {
  return checkLinks(
    builtSite(
      {
        'index.html': `<html><body>${body}</body></html>`,
        'a/index.html': '<html><body><p id="a.1"></p></body></html>',
      },
      basePath,
    ),
  );
}

describe('checkLinks', () => {
  it.each([
    ['a page', '<a href="/a/">'],
    ['an anchor of another page', '<a href="/a/#a.1">'],
    ['a file', '<a href="/data/reports.csv">'],
    ['an address elsewhere', '<a href="https://other.example/nothing">'],
    ['an absolute address of the site itself', '<link href="https://example.org/a/">'],
  ])('accepts a link to %s', (_claim, body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  it.each([
    ['a page that does not exist', '<a href="/b/">', 'index.html: link to nothing: /b/'],
    ['an anchor that does not exist', '<a href="/a/#a.2">', 'index.html: link to a missing anchor: /a/#a.2'],
    ['an anchor missing on the same page', '<a href="#x">', 'index.html: link to a missing anchor: #x'],
    ['a file that does not exist', '<script src="/x.js"></script>', 'index.html: link to nothing: /x.js'],
  ])('reports a link to %s', (_claim, body, fault) => {
    expect(faultsOf(body)).toEqual([fault]);
  });

  it('reports a link that leaves the base path', () => {
    expect(faultsOf('<a href="/a/">', '/ket-nap/')).toEqual(['index.html: link outside the base path: /a/']);
    expect(faultsOf('<a href="/ket-nap/a/">', '/ket-nap/')).toEqual([]);
  });
});
