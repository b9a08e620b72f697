import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../scripts/data-files.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { parseCell } from '../../src/dataset/parse/cells.ts';
import { parseCsv } from '../../src/dataset/parse/csv.ts';
import { decodeText } from '../../src/dataset/parse/decode.ts';
import { hasErrors, runPipeline } from '../../src/dataset/pipeline.ts';
import { csvText } from '../../src/dataset/publish/csv.ts';
import { formatProblem } from '../../src/dataset/validate/format.ts';
import { HOSTILE } from '../hostile/files.ts';
import { hostileFiles } from '../hostile/folder.ts';
import { HOSTILE_ADDRESSES, HOSTILE_IDS } from '../hostile/texts.ts';
import { VALID_ROWS, writeDataFolder } from '../scripts/data-folder.ts';

/** Far above what any of them takes, far below a hang. */
const LONGEST = 20_000;
const SEED = 5;
const sound = readDataFiles(writeDataFolder(VALID_ROWS));
const encode = (text: string) => new TextEncoder().encode(text);

/** The problems of a sound folder with one file replaced, and that each can be printed. */
function check(path: string, bytes: Uint8Array) {
  const files = [...sound.filter((file) => file.path !== path), { path, bytes }];
  const { problems, dataset } = runPipeline(files);
  for (const problem of problems.slice(0, 1000))
    expect(formatProblem(problem, 'vi')).not.toMatch(/[^\P{C}\n]/u);
  return { problems, dataset };
}

describe('hostile files', { timeout: LONGEST }, () => {
  it.each(HOSTILE)('are a problem, not a crash or a hang: %s', (_claim, _name, content) => {
    const bytes = typeof content === 'string' ? encode(content) : content;
    for (const path of ['observations/a.csv', 'reports.csv', 'codelists/places.csv'])
      expect(hasErrors(check(path, bytes).problems)).toBe(true);
    expect(hasErrors(check('__proto__.csv', bytes).problems)).toBe(true);
  });

  it('of texts that a report could print pass the check', () => {
    expect(runPipeline(hostileFiles('tests/fixtures/hard-rows')).problems).toEqual([]);
  });
});

describe('hostile cells', { timeout: LONGEST }, () => {
  it.each(HOSTILE_IDS)('the id %j is refused', (id) => {
    const places = [
      { place_id: id, name_vi: 'X', name_en: 'X', level: 'province', parent_id: 'viet-nam' },
      VALID_ROWS.places?.[0] ?? {},
    ];
    const text = csvText(Object.keys(TABLES.places.columns), places);
    expect(hasErrors(check('codelists/places.csv', encode(text)).problems)).toBe(true);
  });

  it.each(HOSTILE_ADDRESSES)('the address %j is refused', (url) => {
    const reports = [{ ...VALID_ROWS.reports?.[0], url }];
    const text = csvText(Object.keys(TABLES.reports.columns), reports);
    expect(hasErrors(check('reports.csv', encode(text)).problems)).toBe(true);
  });

  it('takes the name of a prototype for an id like any other', () => {
    const groups = [
      ...(VALID_ROWS.groups ?? []),
      { ...VALID_ROWS.groups?.[0], group_id: 'constructor', parent_id: 'constructor' },
    ];
    const text = csvText(Object.keys(TABLES.groups.columns), groups);
    expect(check('codelists/groups.csv', encode(text)).problems.map(({ rule }) => rule)).toContain(
      'group-tree',
    );
  });
});

describe('anything at all', { timeout: 60_000 }, () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', '\t', 'a', '1', '.', '\0', '=', '\ufeff') }),
  );

  it('decodes and parses as a table or gives a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        if ('text' in decoded) parseCsv(decoded.text);
        check('observations/a.csv', bytes);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('written as CSV is read as it was', () => {
    const cell = anyText.map((text) => text.replace(/\r/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = csvText(
          ['a', 'b', 'c'],
          rows.map(([a, b, c]) => ({ a, b, c })),
        );
        const read = parseCsv(text).rows.map(({ cells }) => cells);
        expect(read).toEqual(rows.filter((row) => row.some((each) => each.trim() !== '')));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('in a cell is the value that it says or a problem, in every column', () => {
    const columns = Object.values(TABLES).flatMap((table) => Object.values(table.columns));
    fc.assert(
      fc.property(fc.constantFrom(...columns), anyText, (column, text) => {
        const parsed = parseCell(column, text);
        if ('fault' in parsed) expect(parsed.fault.remedy.vi).not.toBe('');
        else if (typeof parsed.value === 'number')
          expect(String(parsed.value)).toBe(
            text.replace(/\.?0+$/, (zeros) => (text.includes('.') ? '' : zeros)),
          );
        else expect(parsed.value).toBe(text === '' ? null : text);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('that looks like a number is that number exactly or a problem', () => {
    const { value } = TABLES.observations.columns;
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom('', '-', '+'), digits, fc.option(digits), (sign, whole, decimals) => {
        const text = `${sign}${whole}${decimals === null ? '' : `.${decimals}`}`;
        const parsed = parseCell(value, text);
        if ('fault' in parsed) return;
        const back = Number(parsed.value).toFixed(decimals?.length ?? 0);
        expect(back).toBe(text === '-0' ? '0' : text);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('as an id is refused or a path that stays in its folder', () => {
    const pieces = fc.array(fc.constantFrom('a', 'b1', '-', '_', '/', '.', '..', '1', '\\', '%', ' '), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const id = parts.join('');
        if ('fault' in parseCell(TABLES.places.columns.place_id, id)) return;
        const { pathname } = new URL(`http://x/base/${id}/`);
        expect(pathname).toBe(`/base/${id}/`);
        expect(id).not.toMatch(/^\.|\/\.|\.\.|\/\/|^\//);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });
});
