import { csvText } from '../src/dataset/publish/csv.ts';
import { TABLES, type TableName } from '../src/dataset/model/tables.ts';
import type { SourceFile } from '../src/dataset/model/record.ts';

const OBSERVATIONS_A_REPORT = 100;
const encoder = new TextEncoder();

type Cells = Readonly<Record<string, string | number>>;

/** A seeded generator of numbers in [0, 1) (mulberry32), so that every run measures the same data. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A valid data folder with `count` observations, in the files and columns of the real one. */
export function generateDataFiles(count: number, seed = 1): SourceFile[] {
  return [...eachDataFile(count, seed)];
}

/** The same files one after another, for more observations than memory holds. */
export function* eachDataFile(count: number, seed = 1): Iterable<SourceFile> {
  const reports = Math.ceil(count / OBSERVATIONS_A_REPORT);
  const random = seededRandom(seed);
  yield fileOf('reports', range(reports).map(reportRow));
  for (let report = 0; report < reports; report += 1) {
    const left = count - report * OBSERVATIONS_A_REPORT;
    yield observationFile(report, Math.min(OBSERVATIONS_A_REPORT, left), random);
  }
  const country = { place_id: 'viet-nam', name_vi: 'Việt Nam', name_en: 'Viet Nam', level: 'country' };
  yield fileOf('places', [country, ...range(reports).map(placeRow)]);
  yield fileOf('indicators', [indicatorRow]);
  yield fileOf('groups', [groupRow]);
  for (const name of EMPTY) yield fileOf(name, []);
}

const EMPTY = [
  'exclusions',
  'proofs',
  'documents',
  'citations',
  'themes',
  'mentions',
  'exceptions',
  'corrections',
] as const;

const indicatorRow: Cells = {
  indicator_id: 'admissions', name_vi: 'Kết nạp', name_en: 'Admissions', unit: 'people', kind: 'flow', minimum: 0,
  definition_vi: 'Số người được kết nạp.', definition_en: 'People admitted.',
}; // prettier-ignore

const groupRow: Cells = {
  group_id: 'all', name_vi: 'Tất cả', name_en: 'All', definition_vi: 'Tất cả.', definition_en: 'Everybody.',
}; // prettier-ignore

function reportRow(report: number): Cells {
  return {
    report_id: `report-${report}`, title: `Báo cáo số ${report}`, headline: 'printed', publisher: 'Báo, số “đặc biệt”',
    published_on: '2025-12-31', language: 'vi', place_id: `place-${report}`,
  }; // prettier-ignore
}

function placeRow(place: number): Cells {
  return {
    place_id: `place-${place}`,
    name_vi: `Tỉnh ${place}`,
    name_en: `Province ${place}`,
    level: 'province',
    parent_id: 'viet-nam',
  };
}

function observationFile(report: number, count: number, random: () => number): SourceFile {
  const rows = range(count).map((index) => {
    // Near enough to its neighbours that no rule takes it for a slip.
    const value = 1000 + Math.floor(random() * 100);
    const year = 1925 + index;
    return {
      observation_id: `report-${report}.${index + 1}`, report_id: `report-${report}`, place_id: `place-${report}`,
      indicator_id: 'admissions', group_id: 'all', status: 'result', period_kind: 'year',
      period_start: `${year}-01-01`, period_end: `${year}-12-31`, period_basis: 'printed', value, qualifier: 'exact',
      as_printed: String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
    }; // prettier-ignore
  });
  return fileOf('observations', rows, `report-${report}`);
}

function fileOf(name: TableName, rows: readonly Cells[], part = ''): SourceFile {
  const text = csvText(Object.keys(TABLES[name].columns), rows);
  return { path: TABLES[name].path.replace('*', part), bytes: encoder.encode(text) };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
