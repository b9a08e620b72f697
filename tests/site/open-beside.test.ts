import { describe, expect, it } from 'vitest';
import { openBeside } from '../../src/site/open-beside.ts';

const BESIDE = 'target="_blank" rel="noopener"';

describe('openBeside', () => {
  it.each([
    ['a link', '<p><a href="/x/">x</a></p>', `<p><a ${BESIDE} href="/x/">x</a></p>`],
    [
      'a link of a drawing',
      '<a aria-label="x" href="/x/#a.1"><rect/></a>',
      `<a ${BESIDE} aria-label="x" href="/x/#a.1"><rect/></a>`,
    ],
    [
      'a link that has a relation, which stays',
      '<a href="https://x.example/" rel="license noopener">x</a>',
      '<a target="_blank" href="https://x.example/" rel="license noopener">x</a>',
    ],
    ['no link within the page', '<a href="#a">x</a>', '<a href="#a">x</a>'],
    ['no other element', '<article><abbr title="href">x</abbr></article>', null],
  ])('opens %s', (_claim, html, expected) => {
    expect(openBeside(html)).toBe(expected ?? html);
  });
});
