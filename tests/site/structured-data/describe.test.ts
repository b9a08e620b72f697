import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/charts/figure.ts';
import { describeBreadcrumbs } from '../../../src/site/structured-data/breadcrumbs.ts';
import { describeChart } from '../../../src/site/structured-data/chart.ts';
import { temporalCoverage } from '../../../src/site/structured-data/coverage.ts';
import { describeData } from '../../../src/site/structured-data/dataset.ts';
import { describePlacePage } from '../../../src/site/structured-data/place.ts';
import { describeReport, describeReportPage } from '../../../src/site/structured-data/report.ts';
import { describeSite } from '../../../src/site/structured-data/site.ts';
import { INDICATOR, period, placeRow, REPORT } from '../rows.ts';
import { siteViewOf } from '../view.ts';

const view = siteViewOf('en');
const country = placeRow('viet-nam', 'country', null);
const province = placeRow('tinh', 'province', 'viet-nam');
const bloc = placeRow('tinh/khoi', 'bloc', 'tinh');
const branch = placeRow('tinh/khoi/chi-bo', 'branch', 'tinh/khoi');

const data = {
  id: 'https://example.org/goc/du-lieu/#dataset',
  url: 'https://example.org/goc/en/data/',
  name: 'Data',
  description: 'D'.repeat(60),
  version: 'abc',
  observations: [period('2011', '2030-12-31')],
  indicators: [INDICATOR],
  country,
  reports: [REPORT, { ...REPORT, url: null }],
  files: ['data/reports.csv', 'data/reports.json'],
};

describe('temporalCoverage', () => {
  it.each([
    ['the first and the last year', [period('2021-01-01', '2021-12-31'), period('2019', null)], '2019/2021'],
    ['one year alone', [period('2021-01', '2021-09-30')], '2021'],
    ['nothing where no bound is printed', [period(null, null)], null],
  ])('gives %s', (_claim, observations, expected) => {
    expect(temporalCoverage(observations)).toBe(expected);
  });
});

describe('describeSite', () => {
  it('names the site, its page in the language and one id for both', () => {
    expect(describeSite(view)).toMatchObject({
      '@id': 'https://example.org/goc/#website',
      url: 'https://example.org/goc/en/',
      name: 'Kết nạp',
    });
  });
});

describe('describeBreadcrumbs', () => {
  it('numbers the way from the overview to the page itself', () => {
    const list = describeBreadcrumbs(
      [
        { page: { kind: 'overview' }, name: 'Front page' },
        { page: { kind: 'audit' }, name: 'Audit' },
      ],
      view,
    );
    expect(list).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Front page', item: 'https://example.org/goc/en/' },
        { position: 2, name: 'Audit', item: 'https://example.org/goc/en/audit/' },
      ],
    });
  });
});

describe('describeReport', () => {
  it('is the article of its publisher, under its headline', () => {
    expect(describeReport(REPORT)).toEqual({
      '@type': 'NewsArticle',
      headline: REPORT.title,
      url: REPORT.url,
      datePublished: '2021-10-12',
      publisher: { '@type': 'Organization', name: 'Báo Ví Dụ' },
      inLanguage: 'vi',
    });
  });

  it('says nothing that is not printed: a rebuilt title is no headline', () => {
    const bare = { ...REPORT, headline: 'rebuilt', url: null, publisher: null, published_on: null } as const;
    expect(describeReport(bare)).toEqual({
      '@type': 'NewsArticle',
      name: REPORT.title,
      inLanguage: 'vi',
    });
  });

  it('never makes the project its author', () => {
    expect(JSON.stringify(describeReportPage(REPORT, view))).not.toMatch(/author|creator|Kết nạp"/);
  });
});

describe('describePlacePage', () => {
  it('puts an area within the areas above it', () => {
    expect(describePlacePage(province, [country], view)).toMatchObject({
      url: 'https://example.org/goc/en/places/tinh/',
      mainEntity: {
        '@type': 'AdministrativeArea',
        '@id': 'https://example.org/goc/dia-phuong/tinh/#place',
        name: 'tinh (en)',
        alternateName: 'tinh',
        identifier: 'VN-33',
        containedInPlace: { '@type': 'Country', name: 'viet-nam (en)' },
      },
    });
  });

  it('makes a body an organisation in the nearest area', () => {
    expect(describePlacePage(branch, [bloc, province, country], view)).toMatchObject({
      mainEntity: { '@type': 'Organization', location: { name: 'tinh (en)' } },
    });
  });

  it('puts the country within nothing', () => {
    expect(JSON.stringify(describePlacePage(country, [], view))).not.toContain('containedInPlace');
  });
});

describe('describeData', () => {
  const dataset = describeData(data, view);

  it('says years, variables, files and the reports that have an address', () => {
    expect(dataset).toMatchObject({
      temporalCoverage: '2011/2030',
      spatialCoverage: { '@type': 'Country', name: 'viet-nam (en)' },
      variableMeasured: [{ propertyID: 'admissions', unitText: 'people' }],
      distribution: [
        { contentUrl: 'https://example.org/goc/data/reports.csv', encodingFormat: 'text/csv' },
        { contentUrl: 'https://example.org/goc/data/reports.json', encodingFormat: 'application/json' },
      ],
      citation: [{ url: REPORT.url }],
    });
  });

  it('cites the foremost twenty reports', () => {
    const many = describeData({ ...data, reports: Array.from({ length: 30 }, () => REPORT) }, view);
    expect(many).toHaveProperty('citation.length', 20);
  });

  it('leaves out what it does not know', () => {
    const bare = describeData(
      { ...data, observations: [], indicators: [], country: undefined, reports: [] },
      view,
    );
    expect(Object.keys(bare)).not.toEqual(
      expect.arrayContaining(['temporalCoverage', 'spatialCoverage', 'variableMeasured', 'citation']),
    );
  });

  it('refuses a file whose media type it does not know', () => {
    expect(() => describeData({ ...data, files: ['data/a.xyz'] }, view)).toThrow(
      'no media type for data/a.xyz',
    );
  });
});

describe('describeChart', () => {
  it('is a part of the whole, with the chart as its image', () => {
    const figure = { slug: 'x', question: 'A question?', finding: 'A finding', subtitle: 'Units.' } as Figure;
    expect(describeChart(figure, data, view)).toMatchObject({
      '@id': 'https://example.org/goc/bieu-do/x/#dataset',
      description: 'A question? A finding. Units.',
      isPartOf: { '@id': 'https://example.org/goc/du-lieu/#dataset' },
      image: { contentUrl: 'https://example.org/goc/charts/x.en.svg', caption: 'A finding' },
    });
  });
});
