import { AREAS, COMMON_HEADERS, PAGE_HEADERS } from '../headers.ts';
import { areaExpression } from './paths.ts';

/** A part of the configuration of nginx: the maps belong into `http`, the rest into `server`. An empty value is not sent. */
export function nginxHeaders(basePath: string): string {
  const names = new Set([PAGE_HEADERS, ...AREAS.map(({ headers }) => headers)].flatMap(Object.keys));
  return [
    '# In http { … }',
    ...[...names].map((name) => map(name, basePath)),
    '# In server { … }; a location that adds a header of its own has to repeat these.',
    ...[...names].map((name) => `add_header ${name} ${variableOf(name)} always;`),
    ...Object.entries(COMMON_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
    '# The packed forms that the build laid beside the texts.',
    'gzip_static on;',
    'gzip_vary on;',
    '# With the module ngx_brotli: brotli_static on;',
    'charset utf-8;',
    'index index.html;',
    `error_page 404 ${basePath}404.html;`,
    '',
  ].join('\n');
}

function map(name: string, basePath: string): string {
  const areas = AREAS.map(
    ({ paths, headers }) => `  "~${areaExpression(basePath, paths)}" "${headers[name] ?? ''}";`,
  );
  return [`map $uri ${variableOf(name)} {`, `  default "${PAGE_HEADERS[name] ?? ''}";`, ...areas, '}'].join(
    '\n',
  );
}

function variableOf(name: string): string {
  return `$ket_nap_${name.toLowerCase().replaceAll('-', '_')}`;
}
