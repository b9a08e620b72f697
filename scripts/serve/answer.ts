import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { AREAS, COMMON_HEADERS, PAGE_HEADERS } from '../../src/site/headers.ts';
import { findFile, type ServedFile } from './find-file.ts';
import { readRange, type ByteRange } from './ranges.ts';

/** What is answered to a request for a path of the site. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  /** The bytes that are sent: a file, or a part of it; null for none. */
  readonly body: { readonly path: string; readonly range: ByteRange | null } | null;
}

/** Answers as the hosts in docs/hosting do: packed forms, conditions and ranges (RFC 9110), header fields by area. */
export function answerRequest(
  folder: string,
  basePath: string,
  { pathname, fields }: { readonly pathname: string; readonly fields: IncomingHttpHeaders },
): Answer {
  const path = decodePath(pathname, basePath);
  const accepted = fields['accept-encoding']?.toString() ?? '';
  const file = path === null ? null : findFile(folder, path, accepted);
  if (file && path !== null) return answerFile(file, fieldsOf(path), fields);
  const index = path === null || path.endsWith('/') ? null : findFile(folder, `${path}/`, '');
  if (index) return { status: 301, headers: { location: `${pathname}/` }, body: null };
  const missing = findFile(folder, '404.html', accepted);
  const headers = missing ? { ...fieldsOf('404.html'), ...describe(missing) } : {};
  return { status: 404, headers, body: missing && { path: missing.path, range: null } };
}

function answerFile(file: ServedFile, area: OutgoingHttpHeaders, fields: IncomingHttpHeaders): Answer {
  const etag = etagOf(file);
  const headers = {
    ...area, ...describe(file), etag, 'last-modified': file.modified.toUTCString(), 'accept-ranges': 'bytes',
  }; // prettier-ignore
  if (isFresh(file, etag, fields)) {
    return { status: 304, headers: { ...area, etag, vary: headers.vary }, body: null };
  }
  const condition = fields['if-range'];
  const isSame = condition === undefined || condition === etag || condition === headers['last-modified'];
  const range = isSame ? readRange(fields.range, file.size) : null;
  if (range === 'unsatisfiable') {
    return { status: 416, headers: { 'content-range': `bytes */${String(file.size)}` }, body: null };
  }
  if (range === null) return { status: 200, headers, body: { path: file.path, range } };
  const { first, last } = range;
  return {
    status: 206,
    headers: {
      ...headers,
      'content-length': last - first + 1,
      'content-range': `bytes ${String(first)}-${String(last)}/${String(file.size)}`,
    },
    body: { path: file.path, range },
  };
}

/** Whether the reader's copy is this very file: by its name first, by its time where no name is sent. */
function isFresh({ modified }: ServedFile, etag: string, fields: IncomingHttpHeaders): boolean {
  const names = fields['if-none-match'];
  if (names !== undefined)
    return names === '*' || names.split(/\s*,\s*/).some((name) => name.replace(/^W\//, '') === etag);
  const since = Date.parse(fields['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

function etagOf({ size, modified, encoding }: ServedFile): string {
  return `"${[modified.getTime().toString(36), size.toString(36), ...(encoding ? [encoding] : [])].join('-')}"`;
}

function describe({ type, size, encoding }: ServedFile): OutgoingHttpHeaders {
  return {
    'content-type': type,
    'content-length': size,
    vary: 'Accept-Encoding',
    ...(encoding && { 'content-encoding': encoding }),
  };
}

/** The header fields of the part of the site that a path lies in. */
function fieldsOf(path: string): OutgoingHttpHeaders {
  const area = AREAS.find(({ paths }) =>
    paths.some((each) => (each.endsWith('/') ? path.startsWith(each) : path === each)),
  );
  return { ...COMMON_HEADERS, ...(area?.headers ?? PAGE_HEADERS) };
}

/** The path below the base path; null outside it, or where it is no path at all. */
function decodePath(pathname: string, basePath: string): string | null {
  if (!pathname.startsWith(basePath)) return null;
  try {
    return decodeURIComponent(pathname.slice(basePath.length));
  } catch {
    return null;
  }
}
