import { TABLES, type TableName } from '../model/tables.ts';

/** Fewer shared names may be chance: several tables have `note_vi`, `place_id` … */
const LEAST_SHARED = 2;
/** A first row that has so many of a table's names is that table's, whatever else it has. */
const NEARLY_ALL = 0.8;

const NAMES = Object.keys(TABLES) as TableName[];

/** The table whose file has this name, wherever it lies: `places.csv`, `reports (1).csv`; null where none has. */
export function tableOfName(fileName: string): TableName | null {
  const base = stemOf(fileName).toLowerCase();
  return NAMES.find((name) => base === name || stemOf(TABLES[name].path) === base) ?? null;
}

/**
 * The table that the names of a first row belong to: the one that shares most of them, where at least half of the row
 * are names of it or it has nearly all of them. Null where none does, or two do equally well.
 */
export function tableOfHeader(header: readonly string[]): TableName | null {
  const names = new Set(header.map((cell) => cell.trim()));
  const scores = NAMES.map((name) => {
    const columns = Object.keys(TABLES[name].columns);
    const shared = columns.filter((column) => names.has(column)).length;
    return { name, shared, share: shared / columns.length };
  })
    .filter(
      ({ shared, share }) => shared >= LEAST_SHARED && (shared * 2 >= names.size || share >= NEARLY_ALL),
    )
    .sort((a, b) => b.shared - a.shared || b.share - a.share);
  const [best, second] = scores;
  if (!best) return null;
  return best.shared === second?.shared && best.share === second.share ? null : best.name;
}

/** The name of a file without folders, ending and the number that a browser gives to a second download. */
export function stemOf(path: string): string {
  const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return base.replace(/\.[a-z]{1,4}$/i, '').replace(/ \(\d+\)$/, '');
}
