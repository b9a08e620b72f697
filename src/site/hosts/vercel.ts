import { AREAS, COMMON_HEADERS, PAGE_HEADERS, type Headers } from '../headers.ts';

/** The file `vercel.json`. */
export function vercelHeaders(basePath: string): string {
  const escape = (path: string): string => path.replaceAll('.', '\\.');
  const within = (path: string): string => `${escape(path)}${path.endsWith('/') ? '(.*)' : ''}`;
  const areas = AREAS.flatMap(({ paths }) => paths).map(escape);
  const headers = [
    rule(`${basePath}(.*)`, COMMON_HEADERS),
    rule(`${basePath}((?!${areas.join('|')}).*)`, PAGE_HEADERS),
    ...AREAS.flatMap(({ paths, headers: ofArea }) =>
      paths.map((path) => rule(`${basePath}${within(path)}`, ofArea)),
    ),
  ];
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

function rule(source: string, headers: Headers) {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}
