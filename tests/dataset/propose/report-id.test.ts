import { describe, expect, it } from 'vitest';
import { proposeReportId, slugOf } from '../../../src/dataset/propose/report-id.ts';

const KNOWN = {
  publisher: 'Báo Đắk Lắk',
  url: null,
  publishedOn: '2023-01-09',
  placeId: 'dak-lak/krong-bong',
};

describe('proposeReportId', () => {
  it.each([
    ['publisher, month and place', KNOWN, 'baodaklak-2023-01-krong-bong'],
    ['the host before the publisher', { ...KNOWN, url: 'https://www.plo.vn/a' }, 'plo-2023-01-krong-bong'],
    ['what is known', { ...KNOWN, publisher: null, publishedOn: '2023' }, '2023-krong-bong'],
    ['the place alone', { ...KNOWN, publisher: null, publishedOn: null }, 'krong-bong'],
  ])('is made of %s', (_what, known, id) => {
    expect(proposeReportId(known, new Set())).toBe(id);
  });

  it('gets a number where it is taken', () => {
    const id = 'baodaklak-2023-01-krong-bong';
    expect(proposeReportId(KNOWN, new Set([id, `${id}-2`]))).toBe(`${id}-3`);
  });
});

describe('slugOf', () => {
  it.each([
    ['Báo Đắk Lắk', 'bao-dak-lak'],
    ['Thanhuytphcm.vn', 'thanhuytphcm'],
    [' (…) ', ''],
  ])('%s: %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
