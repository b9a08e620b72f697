import { AREAS, COMMON_HEADERS, PAGE_HEADERS, type Headers } from '../headers.ts';
import { areaExpression } from './paths.ts';

/** A `.htaccess` for Apache with mod_headers. */
export function apacheHeaders(basePath: string): string {
  const all = areaExpression(
    basePath,
    AREAS.flatMap(({ paths }) => paths),
  );
  return [
    ...lines(COMMON_HEADERS, ''),
    ...condition(`%{REQUEST_URI} !~ m#${all}#`, PAGE_HEADERS),
    ...AREAS.flatMap(({ paths, headers }) =>
      condition(`%{REQUEST_URI} =~ m#${areaExpression(basePath, paths)}#`, headers),
    ),
    '',
  ].join('\n');
}

function condition(expression: string, headers: Headers): string[] {
  return [`<If "${expression}">`, ...lines(headers, '  '), '</If>'];
}

function lines(headers: Headers, indent: string): string[] {
  return Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
}
