import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TABLES, type TableName } from '../src/dataset/model/tables.ts';
import { csvText } from '../src/dataset/publish/csv.ts';
import { seededRandom } from './generate.ts';

const DISTRICTS_A_PROVINCE = 10;
const COMMUNES_A_DISTRICT = 15;
/** A province with its districts and their communes. */
const PLACES_A_PROVINCE = 1 + DISTRICTS_A_PROVINCE * (1 + COMMUNES_A_DISTRICT);
/** The last of the years that results are of, and the year of the quota. */
const LAST_YEAR = 2022;
const INDICATORS = ['admissions', 'trainees'];

type Cells = Readonly<Record<string, string | number>>;

/**
 * Writes a valid data folder of `count` places below the country, as a tree of provinces, districts and communes. One
 * report a district tells of it and of its communes: the admissions and the trainees of ten years, or of as many as asked.
 * The indicators and the group are rows of today's lists.
 */
export function writePlaces(folder: string, count: number, years = 10, seed = 1): void {
  const places = listPlaces(count);
  const random = seededRandom(seed);
  const byReport = Map.groupBy(places, reportOf);
  write(folder, 'places', [
    { place_id: 'viet-nam', name_vi: 'Việt Nam', name_en: 'Viet Nam', level: 'country' },
    ...places.map(placeRow),
  ]);
  write(
    folder,
    'reports',
    [...byReport].map(([id, [first]], number) => ({
      report_id: id, title: `Công tác kết nạp đảng viên, bài số ${String(number + 1)}`, headline: 'printed',
      publisher: 'Báo in thử', published_on: '2023-01-15', language: 'vi', place_id: first ?? 'viet-nam',
    })), // prettier-ignore
  );
  for (const [id, ofReport] of byReport) {
    const rows = ofReport.flatMap((place) => factsOf(place, years, random));
    write(
      folder,
      'observations',
      rows.map((row, index) => ({ observation_id: `${id}.${String(index + 1)}`, report_id: id, ...row })),
      id,
    );
  }
  for (const name of ['indicators', 'groups'] as const)
    writeFile(join(folder, TABLES[name].path), usedCodes(name));
  const written = new Set<TableName>(['places', 'reports', 'observations', 'indicators', 'groups']);
  for (const name of Object.keys(TABLES) as TableName[]) if (!written.has(name)) write(folder, name, []);
}

/** The ids of places, each after the place above it. */
function listPlaces(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const province = `tinh-${String(Math.floor(index / PLACES_A_PROVINCE) + 1)}`;
    const within = index % PLACES_A_PROVINCE;
    if (within === 0) return province;
    const district = `${province}/huyen-${String(Math.floor((within - 1) / (1 + COMMUNES_A_DISTRICT)) + 1)}`;
    const commune = (within - 1) % (1 + COMMUNES_A_DISTRICT);
    return commune === 0 ? district : `${district}/xa-${String(commune)}`;
  });
}

/** The report that tells of a place: that of its district, or its province's own. */
function reportOf(place: string): string {
  return place.split('/').slice(0, 2).join('-');
}

const LEVELS = ['province', 'district', 'commune'] as const;
const WORDS = { vi: ['Tỉnh', 'Huyện', 'Xã'], en: ['Province', 'District', 'Commune'] } as const;

function placeRow(id: string): Cells {
  const parts = id.split('/');
  const depth = parts.length - 1;
  const number = parts.map((part) => part.replace(/\D/g, '')).join('-');
  return {
    place_id: id,
    name_vi: `${WORDS.vi[depth] ?? ''} An Bình ${number}`,
    name_en: `An Bình ${number} ${WORDS.en[depth] ?? ''}`,
    level: LEVELS[depth] ?? '',
    parent_id: depth === 0 ? 'viet-nam' : parts.slice(0, -1).join('/'),
  };
}

/** Two results a year of a place; a province has a quota besides, so that the charts of quotas grow with the provinces. */
function factsOf(place: string, years: number, random: () => number): Cells[] {
  const depth = place.split('/').length - 1;
  const most = [2000, 200, 20][depth] ?? 20;
  const row = (indicator: string, status: 'result' | 'plan', year: number, value: number): Cells => ({
    place_id: place, indicator_id: indicator, group_id: 'all', status, period_kind: 'year',
    period_start: `${String(year)}-01-01`, period_end: `${String(year)}-12-31`, period_basis: 'printed', value,
    qualifier: 'exact', as_printed: String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
  }); // prettier-ignore
  const results = Array.from({ length: years }, (_, index) => LAST_YEAR - years + 1 + index).flatMap((year) =>
    INDICATORS.map((indicator) => row(indicator, 'result', year, most + Math.floor(random() * most))),
  );
  return depth === 0 ? [...results, row('admissions_quota', 'plan', LAST_YEAR, most)] : results;
}

/** The header and the used rows of today's list: a row that nothing uses would be a warning. */
function usedCodes(name: 'indicators' | 'groups'): string {
  const [header = '', ...rows] = readFileSync(join('data', TABLES[name].path), 'utf8').trimEnd().split('\n');
  return `${[header, ...rows.filter((row) => /^(?:admissions|admissions_quota|trainees|all),/.test(row))].join('\n')}\n`;
}

function write(folder: string, name: TableName, rows: readonly Cells[], part = ''): void {
  const path = TABLES[name].path.replace('*', part);
  writeFile(join(folder, path), csvText(Object.keys(TABLES[name].columns), rows));
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

if (import.meta.main) {
  const [folder = '', count = '1000', years = '10'] = process.argv.slice(2);
  if (folder === '') throw new Error('Usage: node bench/generate-places.ts FOLDER [PLACES] [YEARS]');
  writePlaces(folder, Number(count), Number(years));
}
