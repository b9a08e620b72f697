import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../../scripts/data-files.ts';
import { deriveAll } from '../../../../src/dataset/derive/derive.ts';
import { parseRational } from '../../../../src/dataset/derive/rational.ts';
import { DERIVED_TABLES, tabulateDerived } from '../../../../src/dataset/derive/tables/registry.ts';
import type { Column } from '../../../../src/dataset/model/column.ts';
import type { Cell } from '../../../../src/dataset/model/row-table.ts';
import { recordKey } from '../../../../src/dataset/model/table.ts';
import { TABLES } from '../../../../src/dataset/model/tables.ts';
import { runPipeline } from '../../../../src/dataset/pipeline.ts';

const derived = deriveAll(runPipeline(readDataFiles('tests/fixtures/hard-rows')).dataset);
const tables = tabulateDerived(derived);

it('has a table for each list of derived figures, with a row for each figure', () => {
  expect(tables.map(({ table, rows }) => [table.name, rows.length])).toEqual([
    ['facts', derived.facts.length],
    ['bounds', derived.lookups.observations.size],
    ['measures', derived.measures.length],
    ['audit', derived.audit.length],
    ['sums', derived.sums.length],
    ['implied', derived.implied.length],
  ]);
});

it('shares no name with a table of the data folder', () => {
  expect(DERIVED_TABLES.filter(({ table }) => table.name in TABLES)).toEqual([]);
});

describe.each(tables.map((each) => [each.table.name, each] as const))(
  '%s',
  (_name, { table, rows: made }) => {
    const rows = [...made];
    const columns = Object.entries(table.columns);

    it('has rows, with the cells of its columns in their order', () => {
      const names = columns.map(([name]) => name);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => Object.keys(row).join() !== names.join())).toEqual([]);
    });

    it('has a key that tells rows apart', () => {
      expect(new Set(rows.map((row) => recordKey(table, row))).size).toBe(rows.length);
    });

    it('explains each column and code in both languages', () => {
      const texts = [table, ...Object.values(table.columns)]
        .flatMap(({ title, description }) => [title, description])
        .concat(
          columns.flatMap(([, { codes = [] }]) =>
            codes.flatMap(({ label, definition }) => [label, definition]),
          ),
        );
      expect(texts.filter(({ vi, en }) => vi === '' || en === '' || vi !== vi.normalize('NFC'))).toEqual([]);
    });

    it('holds only what its columns allow', () => {
      const wrong = rows.flatMap((row) =>
        columns
          .filter(([name, column]) => !isAllowed(row[name] ?? null, column))
          .map(([name]) => [name, row[name]]),
      );
      expect(wrong).toEqual([]);
    });

    it('gives an exact fraction just where six decimal places do not hold the number', () => {
      const fractions = columns.map(([name]) => name).filter((name) => name.endsWith('_fraction'));
      const wrong = rows.flatMap((row) =>
        fractions.filter((name) => !isNearby(row[name.replace('_fraction', '')] ?? null, row[name] ?? null)),
      );
      expect(wrong).toEqual([]);
    });
  },
);

function isAllowed(cell: Cell, { required, schema }: Column): boolean {
  return cell === null ? !required : schema.safeParse(String(cell)).success;
}

/** Whether a fraction, where there is one, is in lowest terms and rounds to the decimal beside it. */
function isNearby(decimal: Cell, fraction: Cell): boolean {
  if (fraction === null) return true;
  const [top = '', bottom = ''] = String(fraction).split('/');
  const exact = Number(parseRational(top).numerator) / Number(parseRational(bottom).numerator);
  return Math.abs(exact - Number(decimal)) <= 5e-7 && exact !== Number(decimal);
}
