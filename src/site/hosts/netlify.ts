import { AREAS, COMMON_HEADERS, PAGE_HEADERS, type Headers } from '../headers.ts';
import { starPattern } from './paths.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read from the root of a site. Both join the same field of all
 * rules that match, and of two policies the stricter wins: pages are therefore listed by their folders, beside the areas.
 */
export function netlifyHeaders(basePath: string, pagePaths: readonly string[]): string {
  return [
    rule(`${basePath}*`, COMMON_HEADERS),
    ...pagePaths.map((path) => rule(path === '' ? basePath : starPattern(basePath, path), PAGE_HEADERS)),
    ...AREAS.flatMap(({ paths, headers }) => paths.map((path) => rule(starPattern(basePath, path), headers))),
  ].join('\n');
}

function rule(pattern: string, headers: Headers): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
