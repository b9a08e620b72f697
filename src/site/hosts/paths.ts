/** A path of an area as a pattern with a star for what lies in the folder: `/data/*`. */
export function starPattern(basePath: string, path: string): string {
  return `${basePath}${path}${path.endsWith('/') ? '*' : ''}`;
}

/** The paths of areas as one regular expression from the start of a path: `^/(?:data/|embed\.js$)`. */
export function areaExpression(basePath: string, paths: readonly string[]): string {
  const escape = (text: string): string => text.replace(/[.+?()[\]{}^$|*\\]/g, '\\$&');
  const parts = paths.map((path) => (path.endsWith('/') ? escape(path) : `${escape(path)}$`));
  return `^${escape(basePath)}(?:${parts.join('|')})`;
}
