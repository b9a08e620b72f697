import type { SourceFile } from '../../src/dataset/model/record.ts';
import { readRows } from '../../src/dataset/import/read-rows.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { csvText } from '../../src/dataset/publish/csv.ts';
import { makeChoices, type Choices } from './random.ts';
import { SLIPS, type Cells } from './slips.ts';

/** The data with one slip: the one file that differs. */
export interface Mutant {
  readonly kind: string;
  readonly report: string;
  readonly record: string;
  readonly file: SourceFile;
}

const COLUMNS = Object.keys(TABLES.observations.columns);

/** At most `most` slips of each kind, drawn from the rows of the reports that `isChosen` takes; the same for a seed. */
export function makeMutants(
  files: readonly SourceFile[],
  isChosen: (report: string) => boolean,
  { seed, most }: { readonly seed: number; readonly most: number },
): Mutant[] {
  const choices = makeChoices(seed);
  const all = readRows(files).rows.filter(({ table }) => table.name === 'observations');
  const reports = Map.groupBy(all, ({ file }) => file);
  const cells = all.map((row) => row.cells);
  const codes = (column: string): readonly string[] => [
    ...new Set(cells.map((row) => row[column] ?? '').filter((code) => code !== '')),
  ];
  const known = new Map(COLUMNS.map((column) => [column, codes(column)]));
  const chosen = all.filter((row) => isChosen(row.cells['report_id'] ?? ''));
  return SLIPS.flatMap(({ kind, apply }) => {
    const made: Mutant[] = [];
    for (const row of shuffle(chosen, choices)) {
      if (made.length === most) break;
      const own = reports.get(row.file) ?? [];
      const rows = own.map((each) => each.cells);
      const around = {
        rows,
        index: own.indexOf(row),
        codes: (column: string) => known.get(column) ?? [],
        choices,
      };
      const slipped = apply(row.cells, around);
      if (slipped) made.push(mutantOf(kind, row.cells, row.file, slipped));
    }
    return made;
  });
}

function mutantOf(kind: string, row: Cells, path: string, rows: readonly Cells[]): Mutant {
  return {
    kind,
    report: row['report_id'] ?? '',
    record: row['observation_id'] ?? '',
    file: { path, bytes: new TextEncoder().encode(csvText(COLUMNS, rows)) },
  };
}

function shuffle<Item>(items: readonly Item[], choices: Choices): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = choices.below(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
