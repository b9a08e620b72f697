import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { publishCsv } from '../../src/dataset/publish/csv.ts';
import { publishCroissant } from '../../src/dataset/publish/descriptors/croissant.ts';
import { publishedOf } from './publish.ts';
import { readTableFile } from './table-file.ts';

/**
 * The rules of Croissant 1.1, written anew from the specification and held against the document as an independent
 * JSON-LD processor expands it: the reference validator is not to be had as a package here.
 */
const SCHEMA = 'https://schema.org/';
const CROISSANT = 'http://mlcommons.org/croissant/';
const TYPES = ['Text', 'Integer', 'Float', 'URL'].map((name) => `${SCHEMA}${name}`);

type Node = Readonly<Record<string, unknown>>;

const { fileOf, publication } = await publishedOf('data', [publishCsv, publishCroissant]);
const document = JSON.parse(new TextDecoder().decode(fileOf('croissant.json'))) as jsonld.JsonLdDocument;
/** `safe` refuses what would be lost on the way, such as a term without a meaning; the types do not know it yet. */
const OPTIONS: jsonld.Options.Expand & { readonly safe: boolean } = {
  base: 'https://example.org/data/',
  safe: true,
};
const [dataset = {}] = (await jsonld.expand(document, OPTIONS)) as unknown as readonly Node[];

const nodesOf = (node: Node | undefined, property: string) => (node?.[property] ?? []) as readonly Node[];
const valueOf = (node: Node | undefined, property: string) => nodesOf(node, property)[0]?.['@value'];
const idsOf = (node: Node | undefined, property: string) =>
  nodesOf(node, property).map((each) => each['@id']);
const nameOf = (id: unknown) => String(id).replace('https://example.org/data/', '');

const distribution = nodesOf(dataset, `${SCHEMA}distribution`);
const recordSets = nodesOf(dataset, `${CROISSANT}recordSet`);
const fields = recordSets.flatMap((each) => nodesOf(each, `${CROISSANT}field`));
const ids = [...distribution, ...recordSets, ...fields].map((each) => each['@id']);

describe('croissant.json', () => {
  it('has what a Croissant dataset must have', () => {
    expect(dataset['@type']).toEqual([`${SCHEMA}Dataset`]);
    expect(valueOf(dataset, 'http://purl.org/dc/terms/conformsTo')).toBe(
      'http://mlcommons.org/croissant/1.1',
    );
    for (const name of ['name', 'description', 'license', 'url', 'datePublished', 'version']) {
      expect([name, typeof valueOf(dataset, `${SCHEMA}${name}`)]).toEqual([name, 'string']);
    }
    expect(nodesOf(dataset, `${SCHEMA}creator`)[0]?.['@type']).toEqual([`${SCHEMA}Organization`]);
    expect(valueOf(dataset, `${SCHEMA}version`)).toMatch(/^\d+\.\d+\.\d+$/);
    expect(String(valueOf(dataset, `${SCHEMA}name`))).toMatch(/^[\w -]+$/);
  });

  it('expands without a term of no meaning and has ids that are unique', () => {
    const iris = JSON.stringify(dataset).match(/"(?!@)[^"\\]*":/g) ?? [];
    expect(iris.filter((iri) => !/^"https?:\/\//.test(iri))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every CSV file with its address, size, format and sum', () => {
    expect(distribution.map((file) => nameOf(file['@id']))).toEqual(
      publication.tables.map(({ table }) => `${table.name}.csv`),
    );
    for (const file of distribution) {
      const bytes = fileOf(nameOf(file['@id']));
      expect(file['@type']).toEqual([`${CROISSANT}FileObject`]);
      expect(valueOf(file, `${SCHEMA}contentUrl`)).toBe(file['@id']);
      expect(valueOf(file, `${SCHEMA}contentSize`)).toBe(`${bytes.length} B`);
      expect(valueOf(file, `${SCHEMA}encodingFormat`)).toBe('text/csv');
      expect(valueOf(file, `${SCHEMA}sha256`)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('has a field of a known type for every column of a file, taken from that column', () => {
    for (const records of recordSets) {
      const own = nodesOf(records, `${CROISSANT}field`);
      const sources = own.map((field) => nodesOf(field, `${CROISSANT}source`)[0]);
      const columns = sources.map((source) =>
        valueOf(nodesOf(source, `${CROISSANT}extract`)[0], `${CROISSANT}column`),
      );
      const [file] = new Set(sources.flatMap((source) => idsOf(source, `${CROISSANT}fileObject`)));
      expect(columns).toEqual(readTableFile(fileOf(nameOf(file))).header);
      expect(
        own
          .flatMap((field) => idsOf(field, `${CROISSANT}dataType`))
          .filter((type) => !TYPES.includes(String(type))),
      ).toEqual([]);
      expect(own.every((field) => idsOf(field, `${CROISSANT}dataType`).length === 1)).toBe(true);
    }
  });

  it('has keys and references that are fields of it', () => {
    const referred = [
      ...recordSets.flatMap((records) => idsOf(records, `${CROISSANT}key`)),
      ...fields.flatMap((field) =>
        nodesOf(field, `${CROISSANT}references`).flatMap((each) => idsOf(each, `${CROISSANT}field`)),
      ),
    ];
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
