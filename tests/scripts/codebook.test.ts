import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../scripts/data-files.ts';
import { renderColumns, renewCodebook, replacePart } from '../../scripts/codebook.ts';
import type { SourceFile } from '../../src/dataset/model/record.ts';
import { recordKey } from '../../src/dataset/model/table.ts';
import { TABLES, type TableName } from '../../src/dataset/model/tables.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { formatProblem } from '../../src/dataset/validate/format.ts';

const codebook = readFileSync('data/README.md', 'utf8');
const files = readDataFiles('data');

type Cells = Readonly<Record<string, string>>;

describe('the columns and downloads of the codebook', () => {
  it('are those of the schema', () => {
    const current = renewCodebook(codebook);
    expect(codebook === current, 'data/README.md differs from the schema: run npm run codebook').toBe(true);
  });

  it('name every table, every column and every code', () => {
    const text = renderColumns();
    for (const table of Object.values(TABLES)) {
      const columns = Object.entries(table.columns);
      const codes = columns.flatMap(([, column]) => ('codes' in column ? (column.codes ?? []) : []));
      const names = [table.path, ...columns.map(([name]) => name), ...codes.map(({ code }) => code)];
      expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    }
  });

  it('go between the two markers and nowhere else', () => {
    const before = 'a <!-- columns --> old <!-- /columns --> b';
    expect(replacePart(before, 'columns', 'new')).toBe('a <!-- columns -->\n\nnew\n\n<!-- /columns --> b');
    expect(() => replacePart('no marker', 'columns', 'new')).toThrow('Put <!-- columns -->');
  });
});

interface Example {
  readonly table: TableName;
  readonly record: string;
  readonly wrong: Cells;
  readonly right: Cells;
  readonly rule: string;
  readonly words: string;
}

const examples = readExamples();

describe('the right and wrong rows of the codebook', () => {
  it('are at least ten', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('$record: right is what stands in the data, wrong is a $rule', (example) => {
    const { table, record, wrong, right, rule, words } = example;
    expect(Object.keys(wrong)).toEqual(Object.keys(right));
    const found = changeRow(table, record, wrong);
    expect(found.before).toEqual(right);
    const messages = runPipeline(found.files)
      .problems.filter((problem) => problem.rule === rule)
      .map((problem) => formatProblem(problem, 'en').split(` ${rule}: `)[1]);
    expect(messages).toEqual([words]);
  });
});

function readExamples(): Example[] {
  const section = codebook.split('<!-- examples -->')[1]?.split('<!-- /examples -->')[0] ?? '';
  return Array.from(
    section.matchAll(/^\| `(\w+)` `([^`]+)` \| (.+?) \| (.+?) \| `([\w-]+)`: (.+?) \|$/gm),
    ([, table = '', record = '', wrong = '', right = '', rule = '', words = '']) =>
      ({
        table: table as TableName,
        record,
        wrong: readCells(wrong),
        right: readCells(right),
        rule,
        words,
      }) as const,
  );
}

/** Cells such as `value`: `3.360`, one a line; an empty one is written _empty_. */
function readCells(text: string): Cells {
  const pairs = text.split('<br>').map((pair) => /^`(\w+)`: (?:`([^`]*)`|_empty_)$/.exec(pair) ?? []);
  return Object.fromEntries(pairs.map(([, column = text, value = '']) => [column, value]));
}

/** The data with some cells of one row changed, and what those cells held before. */
function changeRow(table: TableName, record: string, cells: Cells): { files: SourceFile[]; before: Cells } {
  const before: Record<string, string> = {};
  const [folder = '', ending] = TABLES[table].path.split('*');
  const changed = files.map((file) => {
    const isOfTable = ending === undefined ? file.path === folder : file.path.startsWith(folder);
    if (!isOfTable || !file.bytes) return file;
    const { data, meta } = Papa.parse<Record<string, string>>(new TextDecoder().decode(file.bytes).trim(), {
      header: true,
    });
    const row = data.find((each) => recordKey(TABLES[table], each).replace(/ +/g, ' ') === record);
    if (!row) return file;
    for (const [column, value] of Object.entries(cells)) {
      before[column] = row[column] ?? `no column ${column}`;
      row[column] = value;
    }
    const text = Papa.unparse({ fields: meta.fields ?? [], data }, { newline: '\n' });
    return { ...file, bytes: new TextEncoder().encode(`${text}\n`) };
  });
  return { files: changed, before };
}
