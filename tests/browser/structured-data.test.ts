import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { vocabularyFaults } from './schema-org.ts';

const dist = process.env['DIST_DIR'] ?? 'dist';

type Node = Readonly<Record<string, unknown>>;

interface Described {
  readonly path: string;
  readonly canonical: string;
  readonly nodes: readonly Node[];
  readonly graph: unknown;
}

/** Every block of structured data of the output. */
const described: readonly Described[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .flatMap((path) => {
    const { document } = parseHTML(readFileSync(join(dist, path), 'utf8'));
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    return [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => {
      const graph = JSON.parse(script.textContent) as { '@graph': Node[] };
      return { path, canonical, nodes: graph['@graph'], graph };
    });
  });

const ofType = (type: string) =>
  described.flatMap(({ path, canonical, nodes }) =>
    nodes.filter((node) => node['@type'] === type).map((node) => ({ path, canonical, node })),
  );

/** Every text below a node under one of the keys given. */
function textsUnder(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'string' && keys.includes(key) ? [item] : textsUnder(item, keys),
  );
}

describe('the check of the vocabulary', () => {
  it('finds a property and a type that do not exist, and one of another type', () => {
    const graph = (node: Node) => ({ '@context': 'https://schema.org', '@graph': [node] });
    expect(vocabularyFaults([graph({ '@type': 'Dataset', licence: 'x' })])).toHaveLength(1);
    expect(vocabularyFaults([graph({ '@type': 'DataSet', name: 'x' })])).toHaveLength(1);
    expect(vocabularyFaults([graph({ '@type': 'Place', datePublished: '2021' })])).toHaveLength(1);
    expect(vocabularyFaults([graph({ '@type': 'Dataset', distribution: 'x' })])).toHaveLength(1);
  });
});

describe('the structured data of the output', () => {
  it('describes every kind of page in both languages', () => {
    const count = (type: string) => ofType(type).length;
    expect(count('WebSite')).toBe(2);
    expect(count('Dataset')).toBeGreaterThan(2);
    expect(count('WebPage')).toBeGreaterThan(0);
    expect(count('BreadcrumbList')).toBe(described.length - 2);
  });

  it('is valid by the vocabulary of schema.org', () => {
    expect(vocabularyFaults(described.map(({ graph }) => graph))).toEqual([]);
  });

  it('has what search engines require of a dataset', () => {
    const faults = ofType('Dataset').flatMap(({ path, node }) => {
      const length = typeof node['description'] === 'string' ? node['description'].length : 0;
      const missing = ['name', 'license', 'creator', 'url', 'distribution'].filter((key) => !node[key]);
      return [...missing, ...(length < 50 || length > 5000 ? [`description of ${length}`] : [])].map(
        (fault) => `${path}: ${fault}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('offers only files that exist', () => {
    const files = ofType('Dataset').flatMap(({ node }) => textsUnder(node, ['contentUrl']));
    expect(files.length).toBeGreaterThan(0);
    const base = new URL('.', ofType('WebSite').find(({ path }) => path === 'index.html')?.canonical)
      .pathname;
    const missing = files.filter(
      (file) => !existsSync(join(dist, new URL(file).pathname.slice(base.length))),
    );
    expect(missing).toEqual([]);
  });

  it('numbers breadcrumbs from one and ends each way with the page itself', () => {
    const faults = ofType('BreadcrumbList').flatMap(({ path, canonical, node }) => {
      const items = node['itemListElement'] as readonly { position: number; name: string; item: string }[];
      const isSound =
        items.length >= 2 &&
        items.every(({ position, name }, index) => position === index + 1 && name !== '') &&
        items.at(-1)?.item === canonical;
      return isSound ? [] : [path];
    });
    expect(faults).toEqual([]);
  });

  it('writes addresses in full and dates in ISO 8601', () => {
    const graphs = described.map(({ graph }) => graph);
    const addresses = textsUnder(graphs, ['url', 'item', 'contentUrl', '@id', 'license']);
    expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    const dates = textsUnder(graphs, ['datePublished', 'temporalCoverage']);
    expect(dates.filter((date) => !/^\d{4}(?:-\d{2}(?:-\d{2})?|\/\d{4})?$/.test(date))).toEqual([]);
  });
});
