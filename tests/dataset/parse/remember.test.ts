import { expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { rememberFiles } from '../../../src/dataset/parse/remember.ts';
import { parseFile } from '../../../src/dataset/parse/tables.ts';

const fileOf = (text: string) => ({ path: 'codelists/groups.csv', bytes: new TextEncoder().encode(text) });

it('reads a file again only where its bytes are others', () => {
  const parse = rememberFiles();
  const [first, second] = ['group_id\nall\n', 'group_id\nold\n'].map(fileOf);
  if (!first || !second) throw new Error('two files');
  const before = parse(TABLES.groups, first);
  expect(before).toEqual(parseFile(TABLES.groups, first));
  expect(parse(TABLES.groups, fileOf('group_id\nall\n'))).toBe(before);
  expect(parse(TABLES.groups, second)).toEqual(parseFile(TABLES.groups, second));
  expect(parse(TABLES.groups, first)).toEqual(before);
});

it('tells of a file that cannot be read each time', () => {
  const parse = rememberFiles();
  const good = fileOf('group_id\nall\n');
  parse(TABLES.groups, good);
  const { problems } = parse(TABLES.groups, { ...good, bytes: null, failure: 'unreadable' });
  expect(problems.map(({ rule }) => rule)).toEqual(['file-unreadable']);
});
