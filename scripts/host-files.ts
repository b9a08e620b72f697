import { readdirSync } from 'node:fs';
import { AREAS } from '../src/site/headers.ts';
import { netlifyHeaders } from '../src/site/hosts/netlify.ts';

/** The file of a built site that hosts read its header fields from. */
export function hostFiles(
  dist: string,
  basePath: string,
): readonly { readonly path: string; readonly text: string }[] {
  return [{ path: '_headers', text: netlifyHeaders(basePath, pagePaths(dist)) }];
}

/** Where a built site has pages: its root, pages beside it, and each folder that is no area of its own. */
function pagePaths(dist: string): string[] {
  const areas = AREAS.flatMap(({ paths }) => paths);
  const entries = readdirSync(dist, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`);
  const files = entries.map(({ name }) => name).filter((name) => name.endsWith('.html'));
  return ['', ...files, ...folders].filter((path) => path !== 'index.html' && !areas.includes(path)).sort();
}
