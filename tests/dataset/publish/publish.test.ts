import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/model/record.ts';
import { TABLES, type Group } from '../../../src/dataset/model/tables.ts';
import { publishAll } from '../../../src/dataset/publish/publish.ts';

const group: Group = {
  group_id: 'pupils',
  name_vi: 'Học sinh "giỏi", đoàn viên',
  name_en: 'Pupils',
  parent_id: null,
  dimension: null,
  definition_vi: 'Hai\ndòng.',
  definition_en: 'Two\nlines.',
};

const empty = Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as Dataset;
const files = publishAll({ ...empty, groups: [group] }, [
  { table: { ...TABLES.groups, name: 'more' }, rows: [group] },
]);
const decoder = new TextDecoder();

function textOf(path: string): string {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`not published: ${path}`);
  return decoder.decode(file.bytes);
}

describe('publishAll', () => {
  it('publishes each table, derived ones last, as CSV and JSON, and the checksums', () => {
    const names = [...Object.keys(TABLES), 'more'];
    const expected = [
      ...names.map((name) => `${name}.csv`),
      ...names.map((name) => `${name}.json`),
      'SHA256SUMS',
    ];
    expect(files.map((file) => file.path)).toEqual(expected);
  });

  it('quotes commas, quotes and line breaks so that another reader gets the row back', () => {
    const { data } = Papa.parse<Record<string, string>>(textOf('groups.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toEqual([{ ...group, parent_id: '', dimension: '' }]);
  });

  it('keeps an empty cell as null in JSON', () => {
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
});
