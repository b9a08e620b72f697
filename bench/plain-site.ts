// What a site costs without any of this house: a plain script with Plot and linkedom that writes a page a place in both
// languages, with one chart and its table and as many bytes as our page: `node bench/plain-site.ts DATA OUT PAGE_BYTES`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

const [data = '', out = '', pageBytes = '0'] = process.argv.slice(2);
const start = performance.now();
const read = (path: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(data, path), 'utf8'), { header: true, skipEmptyLines: true }).data;
const observations = readdirSync(join(data, 'observations')).flatMap((name) => read(`observations/${name}`));
const byPlace = Map.groupBy(observations, (row) => row['place_id'] ?? '');
const places = read('codelists/places.csv');
let pages = 0;
for (const place of places) {
  for (const language of ['vi', 'en'] as const) {
    const id = place['place_id'] ?? '';
    const folder = join(out, language, id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      pageOf(place[`name_${language}`] ?? '', byPlace.get(id) ?? [], language),
    );
    pages += 1;
  }
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    pages,
    milliseconds: performance.now() - start,
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  }),
);

function pageOf(name: string, rows: readonly Row[], language: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    document,
    width: 760,
    marginLeft: 200,
    x: { type: 'utc' },
    marks: [
      Plot.rect(rows, {
        x1: (row: Row) => new Date(row['period_start'] ?? ''),
        x2: (row: Row) => new Date(row['period_end'] ?? ''),
        y: 'indicator_id',
        fill: 'steelblue',
        href: (row: Row) => `/reports/${row['report_id'] ?? ''}/#${row['observation_id'] ?? ''}`,
        ariaLabel: (row: Row) => `${row['indicator_id'] ?? ''} ${row['as_printed'] ?? ''}`,
      }),
      Plot.text(rows, {
        x: (row: Row) => new Date(row['period_start'] ?? ''),
        y: 'indicator_id',
        text: 'as_printed',
      }),
    ],
  });
  const cells = (row: Row): string =>
    ['indicator_id', 'as_printed', 'period_start', 'period_end', 'report_id', 'qualifier', 'status']
      .map((column) => `<td>${row[column] ?? ''}</td>`)
      .join('');
  const table = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
  const page = `<!doctype html><html lang="${language}"><head><title>${name}</title></head><body><h1>${name}</h1>${svg.outerHTML}<table>${table}</table>`;
  return `${page}<p>${'.'.repeat(Math.max(0, Number(pageBytes) - page.length))}</p></body></html>`;
}
