import { AREAS } from '../src/site/headers.ts';
import { netlifyHeaders } from '../src/site/hosts/netlify.ts';

/** The file of a built site that hosts read its header fields from; `paths` are all of its files. */
export function hostFiles(
  paths: readonly string[],
  basePath: string,
): readonly { readonly path: string; readonly text: string }[] {
  return [{ path: '_headers', text: netlifyHeaders(basePath, pagePaths(paths)) }];
}

/** Where a built site has pages: its root, pages beside it, and each folder that is no area of its own. */
function pagePaths(paths: readonly string[]): string[] {
  const areas = AREAS.flatMap(({ paths: ofArea }) => ofArea);
  const tops = new Set(paths.map((path) => path.replace(/\/.*/s, '/')));
  const pages = [...tops].filter((path) => path.endsWith('/') || path.endsWith('.html'));
  return ['', ...pages].filter((path) => path !== 'index.html' && !areas.includes(path)).sort();
}
