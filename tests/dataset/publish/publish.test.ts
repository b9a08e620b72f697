import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { TABLES, type Group } from '../../../src/dataset/model/tables.ts';
import { FORMATS, PREVIEW_FORMATS, publishAll } from '../../../src/dataset/publish/publish.ts';
import { contextOf, datasetOf } from './build.ts';

const group: Group = {
  group_id: 'pupils',
  name_vi: 'Học sinh "giỏi", đoàn viên',
  name_en: 'Pupils',
  parent_id: null,
  dimension: null,
  definition_vi: 'Hai\ndòng.',
  definition_en: '=1+1',
};

const context = contextOf(datasetOf({ groups: [group] }), [
  { table: { ...TABLES.groups, name: 'more' }, rows: [group] },
]);
const files = await publishAll(FORMATS, context);
const decoder = new TextDecoder();

function textOf(path: string): string {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`not published: ${path}`);
  return decoder.decode(file.bytes);
}

describe('publishAll', () => {
  it('publishes each table, derived ones and the codebook last, then the files of the whole', () => {
    const names = [...Object.keys(TABLES), 'more', 'codebook'];
    expect(files.map((file) => file.path)).toEqual([
      ...['csv', 'json', 'parquet'].flatMap((type) => names.map((name) => `${name}.${type}`)),
      'ket-nap.xlsx',
      'ket-nap.sqlite',
      'README.md',
      'datapackage.json',
      'csv-metadata.json',
      'croissant.json',
      'ket-nap.zip',
      'SHA256SUMS',
    ]);
  });

  it('gives the same bytes again', async () => {
    const again = await publishAll(FORMATS, context);
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });

  it('writes one file a table for the preview', async () => {
    const quick = await publishAll(PREVIEW_FORMATS, context);
    expect(quick.map(({ path }) => path)).toEqual(files.slice(0, quick.length).map(({ path }) => path));
    expect(quick.every(({ path }) => path.endsWith('.csv'))).toBe(true);
  });

  it('quotes commas, quotes and line breaks so that another reader gets the row back', () => {
    const { data } = Papa.parse<Record<string, string>>(textOf('groups.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toEqual([{ ...group, parent_id: '', dimension: '', definition_en: "'=1+1" }]);
  });

  it('keeps an empty cell as null and a formula as it is in JSON', () => {
    expect(JSON.parse(textOf('groups.json'))).toEqual([group]);
  });

  it('writes the header of a table without rows', () => {
    expect(textOf('exceptions.csv')).toBe('rule,record,reason\n');
    expect(JSON.parse(textOf('exceptions.json'))).toEqual([]);
  });

  it('gives each file the checksum that sha256sum computes, sorted by path', () => {
    const lines = textOf('SHA256SUMS').trimEnd().split('\n');
    const expected = files
      .slice(0, -1)
      .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
    expect(new Set(lines)).toEqual(new Set(expected));
    expect(lines.map((line) => line.slice(66))).toEqual(lines.map((line) => line.slice(66)).toSorted());
  });

  it('has a fingerprint that follows every figure', () => {
    const other = contextOf(datasetOf({ groups: [{ ...group, name_en: 'Students' }] }));
    expect(other.publication.fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(other.publication.fingerprint).not.toBe(context.publication.fingerprint);
  });
});
