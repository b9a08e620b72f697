import { AREAS, COMMON_HEADERS, PAGE_HEADERS, type Headers } from '../headers.ts';
import { starPattern } from './paths.ts';

/** A part of a Caddyfile, for the block of the site. */
export function caddyHeaders(basePath: string): string {
  const patterns = (paths: readonly string[]): string =>
    paths.map((path) => starPattern(basePath, path)).join(' ');
  return [
    block('', COMMON_HEADERS),
    `@page not path ${patterns(AREAS.flatMap(({ paths }) => paths))}`,
    block('@page ', PAGE_HEADERS),
    ...AREAS.flatMap(({ name, paths, headers }) => [
      `@${name} path ${patterns(paths)}`,
      block(`@${name} `, headers),
    ]),
    '# The packed forms that the build laid beside the texts.',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    `\trewrite * ${basePath}404.html`,
    '\tfile_server',
    '}',
    '',
  ].join('\n');
}

function block(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
  return [`header ${matcher}{`, ...lines, '}'].join('\n');
}
