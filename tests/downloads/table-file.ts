import Papa from 'papaparse';

/** A CSV file as a validator sees it: its header and its rows of text, with the apostrophes of safe cells taken off. */
export interface TableFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function readTableFile(bytes: Uint8Array): TableFile {
  const { data } = Papa.parse<string[]>(new TextDecoder('utf-8', { fatal: true }).decode(bytes), {
    skipEmptyLines: 'greedy',
  });
  const [header = [], ...rows] = data;
  return { header, rows: rows.map((row) => row.map((cell) => cell.replace(/^'('*[=+\-@\t\r\n])/, '$1'))) };
}

/** The cells of some columns of each row, joined; null where all of them are empty. */
export function keysOf({ header, rows }: TableFile, columns: readonly string[]): (string | null)[] {
  const places = columns.map((column) => header.indexOf(column));
  return rows.map((row) => {
    const cells = places.map((place) => row[place] ?? '');
    return cells.every((cell) => cell === '') ? null : JSON.stringify(cells);
  });
}

/** Whether every key that is not empty is among those of another file. */
export function leadsNowhere(
  from: TableFile,
  columns: readonly string[],
  to: TableFile,
  targets: readonly string[],
): string[] {
  const known = new Set(keysOf(to, targets));
  return keysOf(from, columns).filter((key) => key !== null && !known.has(key)) as string[];
}

/** The keys that occur more than once. */
export function repeatedKeys(file: TableFile, columns: readonly string[]): (string | null)[] {
  const keys = keysOf(file, columns);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
