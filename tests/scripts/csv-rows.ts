import Papa from 'papaparse';

/** The cells of a table by the names of their columns. */
export function parseRows(text: string): {
  readonly header: string[];
  readonly rows: Record<string, string>[];
} {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return { header: meta.fields ?? [], rows: data };
}
