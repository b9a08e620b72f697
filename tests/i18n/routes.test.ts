import { describe, expect, it } from 'vitest';
import { address, alternates, ROUTES, routePath, type Page } from '../../src/i18n/routes.ts';

describe('routePath', () => {
  it.each<[string, Page, string, string]>([
    ['the overview at the root and at en', { kind: 'overview' }, '', 'en'],
    ['a chart under the same slug in both languages', { kind: 'chart', id: 'x' }, 'bieu-do/x', 'en/charts/x'],
    ['a place by its whole path', { kind: 'place', id: 'a/b' }, 'dia-phuong/a/b', 'en/places/a/b'],
  ])('puts %s', (_claim, page, vietnamese, english) => {
    expect(routePath(page, 'vi')).toBe(vietnamese);
    expect(routePath(page, 'en')).toBe(english);
  });

  it('gives no two kinds of page the same address', () => {
    const paths = Object.values(ROUTES).flatMap((route) => Object.values(route));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('address', () => {
  it('stands under a base path and ends with a slash', () => {
    expect(address({ kind: 'audit' }, 'en', '/ket-nap/')).toBe('/ket-nap/en/audit/');
    expect(address({ kind: 'overview' }, 'vi', '/ket-nap/')).toBe('/ket-nap/');
  });

  it('keeps the id of an observation as a fragment', () => {
    expect(address({ kind: 'report', id: 'a' }, 'vi', '/', 'a.3')).toBe('/bao-cao/a/#a.3');
  });
});

describe('alternates', () => {
  it('lists the page in every language', () => {
    expect(alternates({ kind: 'data' }, '/')).toEqual([
      { language: 'vi', href: '/du-lieu/' },
      { language: 'en', href: '/en/data/' },
    ]);
  });
});
