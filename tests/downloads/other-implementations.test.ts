import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import factory, { type Quad } from '@rdfjs/data-model';
import datasets from '@rdfjs/dataset';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';
import Papa from 'papaparse';
import CsvwParser from 'rdf-parser-csvw';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishCsv } from '../../src/dataset/publish/csv.ts';
import { publishCsvOnTheWeb } from '../../src/dataset/publish/descriptors/csv-on-the-web.ts';
import { publishDataPackage } from '../../src/dataset/publish/descriptors/data-package.ts';
import { publishedOf } from './publish.ts';

/**
 * The descriptions as others read them: the Frictionless project's own library, with the profiles that it has published,
 * and a CSV on the Web parser with the W3C's own JSON-LD context.
 */
const { fileOf, files } = await publishedOf('data', [publishCsv, publishDataPackage, publishCsvOnTheWeb]);

function jsonOf<Content>(path: string): Content {
  return JSON.parse(new TextDecoder().decode(fileOf(path))) as Content;
}

function rowsOf(path: string): Record<string, string>[] {
  const text = new TextDecoder().decode(fileOf(path));
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('datapackage.json, read by the Frictionless library', () => {
  interface Descriptor {
    readonly resources: readonly { readonly name: string; readonly path: string; readonly schema: object }[];
  }
  const descriptor = jsonOf<Descriptor>('datapackage.json');
  const tabular = {
    ...descriptor,
    profile: 'tabular-data-package',
    resources: descriptor.resources.map((resource) => ({ ...resource, profile: 'tabular-data-resource' })),
  };
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-package-'));

  beforeAll(() => {
    for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is valid by the published profile of packages of tables', async () => {
    const { valid, errors } = await Package.load(tabular, { basePath: folder });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is refused where a table has no schema', async () => {
    const [first, ...others] = tabular.resources;
    const broken = {
      ...tabular,
      resources: [{ ...first, schema: { fields: [{ type: 'string' }] } }, ...others],
    };
    expect((await Package.load(broken, { basePath: folder })).valid).toBe(false);
  });

  it('opens every table, each cell by its type, each foreign key at its row', async () => {
    const { resources } = await Package.load(tabular, { basePath: folder });
    expect(resources).toHaveLength(descriptor.resources.length);
    for (const resource of resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect([resource.name, rows.length]).toEqual([resource.name, rowsOf(`${resource.name}.csv`).length]);
    }
  });
});

describe('csv-metadata.json, read by another parser', () => {
  interface Described {
    readonly '@context': object;
    readonly tables: readonly {
      readonly url: string;
      readonly tableSchema: {
        readonly columns: readonly {
          readonly name: string;
          readonly datatype: string | { readonly base: string };
        }[];
      };
    }[];
  }
  const CONTEXT = 'http://www.w3.org/ns/csvw';
  const BASE = 'https://example.org/data/';
  const { resolve } = createRequire(import.meta.url);
  const description = jsonOf<Described>('csv-metadata.json');

  /** `safe` refuses a property that the context does not know; the types do not know it yet. */
  const options: jsonld.Options.Expand & { readonly safe: boolean } = {
    base: BASE,
    safe: true,
    documentLoader: async (url) => {
      if (url !== CONTEXT) throw new RangeError(`no document ${url}`);
      const text = await readFile(resolve('rdf-parser-csvw/test/support/csvw.json'), 'utf8');
      return { documentUrl: url, document: JSON.parse(text) as RemoteDocument['document'] };
    },
  };

  async function quadsOf(table: Described['tables'][number]): Promise<Quad[]> {
    const document = { ...table, '@context': description['@context'] } as jsonld.JsonLdDocument;
    const quads = (await jsonld.toRDF(document, options)) as unknown as object[];
    const metadata = datasets.dataset(quads.map((quad) => factory.fromQuad({ ...quad, termType: 'Quad' })));
    const parser = new CsvwParser({ metadata, baseIRI: BASE + table.url, factory });
    const read: Quad[] = [];
    for await (const quad of parser.import(Readable.from([Buffer.from(fileOf(table.url))]))) read.push(quad);
    return read;
  }

  it('has no property that the context of the W3C does not know', async () => {
    const document = description as unknown as jsonld.JsonLdDocument;
    const [group] = (await jsonld.expand(document, options)) as unknown as readonly object[];
    expect(group).toHaveProperty(['http://www.w3.org/ns/csvw#table', 'length'], description.tables.length);
    const misspelt = { ...description, tabels: [] } as unknown as jsonld.JsonLdDocument;
    await expect(jsonld.expand(misspelt, options)).rejects.toThrow(/Safe mode/);
  });

  it.each(description.tables.map((table) => [table.url, table] as const))(
    'gives every cell of %s its column and datatype',
    async (url, table) => {
      const typeOf = new Map(
        table.tableSchema.columns.map(({ name, datatype }) => [
          `${BASE}${url}#${name}`,
          typeof datatype === 'string' ? datatype : datatype.base,
        ]),
      );
      const quads = await quadsOf(table);
      const cells = quads
        .filter(({ predicate }) => typeOf.has(predicate.value))
        .map(({ predicate, object }) => [predicate.value, object.value] as const);
      const expected = rowsOf(url).flatMap((row) =>
        Object.entries(row)
          .filter(([, cell]) => cell !== '')
          .map(([name, cell]) => [`${BASE}${url}#${name}`, cell] as const),
      );
      expect(cells.toSorted()).toEqual(expected.toSorted());
      const wrong = quads
        .filter(({ predicate }) => typeOf.has(predicate.value))
        .filter(({ predicate, object }) => !isOfType(object.datatype, typeOf.get(predicate.value) ?? ''))
        .map(({ predicate }) => predicate.value);
      expect([...new Set(wrong)]).toEqual([]);
    },
  );

  /** A type with a format is given to the parser's literals as a term in a term. */
  function isOfType(datatype: Quad['object'] | undefined, type: string): boolean {
    const value: unknown = datatype?.value;
    const iri =
      typeof value === 'object' && value !== null ? String((value as { value: unknown }).value) : value;
    return iri === `http://www.w3.org/2001/XMLSchema#${type}`;
  }
});
