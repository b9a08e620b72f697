import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../scripts/check/formats.ts';
import type { CheckReport } from '../../../scripts/check/report.ts';
import type { Language } from '../../../src/dataset/model/language.ts';
import type { Problem } from '../../../src/dataset/model/problem.ts';

const PROBLEM: Problem = {
  severity: 'error',
  rule: 'cell-type',
  file: 'a,b:c.csv',
  line: 2,
  column: { name: 'value', letter: 'B' },
  value: '8\u202e3,64 %\nx',
  record: 'a.1',
  message: { vi: 'dấu thập phân là dấu phẩy', en: 'the decimal sign is a comma' },
  remedy: { vi: 'Ghi 83.64.', en: 'Write 83.64.' },
};

function print(format: string, problems: readonly Problem[], language: Language = 'en') {
  const bytes = new TextEncoder().encode('id,value\na.1,"83,64"\n');
  const read = (path: string) => ({ path, bytes });
  const report: CheckReport = { folder: 'data', language, read, mended: [], problems, audit: null };
  return FORMATS[format]?.(report);
}

describe('the format text', () => {
  it('prints problems as remarks in the language asked for', () => {
    expect(print('text', [PROBLEM], 'vi')).toMatchInlineSnapshot(`
      {
        "output": "",
        "remarks": "data/a,b:c.csv:2:B (value) “8<U+202E>3,64 %<U+000A>x” lỗi cell-type: dấu thập phân là dấu phẩy. Ghi 83.64.
      1 lỗi, 0 cảnh báo trong 1 tệp.",
      }
    `);
  });
});

describe('the format github', () => {
  it('escapes what would end the message or a property, and shows what cannot be seen', () => {
    expect(print('github', [PROBLEM])?.output).toMatchInlineSnapshot(
      `"::error file=data/a%2Cb%3Ac.csv,line=2,col=5,title=cell-type%3A B (value)::“8<U+202E>3,64 %25%0Ax” the decimal sign is a comma. Write 83.64."`,
    );
  });

  it('leaves out what is not known', () => {
    const whole: Problem = { ...PROBLEM, severity: 'warning', line: null, column: null, value: null };
    expect(print('github', [whole], 'vi')?.output).toBe(
      '::warning file=data/a%2Cb%3Ac.csv,title=cell-type::dấu thập phân là dấu phẩy. Ghi 83.64.',
    );
  });
});

describe('the format json', () => {
  const documentation = readFileSync('docs/check-json.md', 'utf8');
  const fieldsUnder = (heading: string) =>
    Array.from(
      (documentation.split(heading)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm),
      ([, field]) => field,
    );
  const object = JSON.parse(print('json', [PROBLEM])?.output ?? '') as {
    readonly version: number;
    readonly problems: readonly Record<string, unknown>[];
  };

  it('has the fields that its document lists, and no other', () => {
    expect(Object.keys(object)).toEqual(fieldsUnder('# What `npm run check` gives to programs'));
    expect(Object.keys(object.problems[0] ?? {})).toEqual(fieldsUnder('## A problem'));
    expect(documentation).toContain(`| \`version\`  | \`${String(object.version)}\``);
  });

  it('gives the place for editors and for spreadsheets, and both languages', () => {
    expect(object.problems).toEqual([{ ...PROBLEM, file: 'data/a,b:c.csv', character: 5 }]);
  });
});
