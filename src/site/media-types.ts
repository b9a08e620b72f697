/** The media type of a published file by its ending. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/xml',
  txt: 'text/plain',
};

/**
 * The media type of the file at a path; plain text where the name has no ending, as of `SHA256SUMS`.
 * Throws a RangeError for an ending that has none here.
 */
export function mediaTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = MEDIA_TYPES[name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : 'txt'];
  if (found === undefined) throw new RangeError(`no media type for ${path}`);
  return found;
}
