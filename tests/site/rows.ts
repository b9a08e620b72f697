import type { Indicator, Observation, Place, Report } from '../../src/dataset/model/tables.ts';

/** A report of which everything is printed. */
export const REPORT: Report = {
  report_id: 'a',
  title: 'Kết nạp </script> & hơn 1.004 đảng viên',
  headline: 'printed',
  publisher: 'Báo Ví Dụ',
  url: 'https://example.com/bai.html',
  published_on: '2021-10-12',
  language: 'vi',
  place_id: 'tinh/huyen',
  text_sha256: null,
  note_vi: null,
  note_en: null,
};

/** A place of a level; its Vietnamese name is its id. */
export function placeRow(place_id: string, level: Place['level'], parent_id: string | null): Place {
  return {
    place_id,
    name_vi: place_id,
    name_en: `${place_id} (en)`,
    level,
    parent_id,
    iso_3166_2: level === 'province' ? 'VN-33' : null,
    region: null,
    merged_into: null,
    valid_from: null,
    valid_to: null,
    grid_column: null,
    grid_row: null,
  };
}

export const INDICATOR: Indicator = {
  indicator_id: 'admissions',
  name_vi: 'Kết nạp',
  name_en: 'Admissions',
  unit: 'people',
  kind: 'flow',
  minimum: 0,
  maximum: null,
  definition_vi: 'Số người.',
  definition_en: 'People admitted.',
};

/** The bounds of a period, which is all that a description reads of an observation. */
export function period(period_start: string | null, period_end: string | null): Observation {
  return { period_start, period_end } as Observation;
}
