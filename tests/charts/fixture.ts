import { deriveAll } from '../../src/dataset/derive/derive.ts';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type {
  Group,
  Indicator,
  Mention,
  Observation,
  Place,
  Report,
  Theme,
} from '../../src/dataset/model/tables.ts';
import type { Chart, Figure } from '../../src/charts/figure.ts';
import type { Language } from '../../src/dataset/model/language.ts';

const HASH = 'a'.repeat(64);

function place(
  place_id: string,
  name_vi: string,
  name_en: string,
  level: Place['level'],
  parent_id: string,
): Place {
  const empty = { iso_3166_2: null, region: null, merged_into: null, valid_from: null, valid_to: null };
  return { place_id, name_vi, name_en, level, parent_id, ...empty, grid_column: null, grid_row: null };
}

function report(report_id: string, place_id: string): Report {
  return {
    report_id,
    title: `Bài ${report_id}`,
    headline: 'printed',
    publisher: null,
    url: null,
    published_on: null,
    language: 'vi',
    place_id,
    text_sha256: HASH,
    note_vi: null,
    note_en: null,
  };
}

function indicator(
  indicator_id: string,
  unit: Indicator['unit'],
  kind: Indicator['kind'],
  maximum: number | null = null,
): Indicator {
  return {
    indicator_id,
    name_vi: `vi ${indicator_id}`,
    name_en: `en ${indicator_id}`,
    unit,
    kind,
    minimum: 0,
    maximum,
    definition_vi: '',
    definition_en: '',
  };
}

function group(
  group_id: string,
  name_vi: string,
  name_en: string,
  parent_id: string | null,
  dimension: string | null = null,
): Group {
  return {
    group_id,
    name_vi,
    name_en,
    parent_id,
    dimension,
    definition_vi: `Là ${name_vi}.`,
    definition_en: `Are ${name_en}.`,
  };
}

const PLACES = [
  place('p', 'Tỉnh P', 'P Province', 'province', 'viet-nam'),
  place('p/a', 'Huyện A', 'A District', 'district', 'p'),
  place('p/b', 'Huyện B', 'B District', 'district', 'p'),
  place('p/c', 'Xã C', 'C Commune', 'commune', 'p/b'),
];

const INDICATORS = [
  indicator('admissions', 'people', 'flow'),
  indicator('admissions_quota', 'people', 'flow'),
  indicator('admissions_quota_own', 'people', 'flow'),
  indicator('quota_attainment', 'percent', 'index'),
  indicator('introduced', 'people', 'flow'),
  indicator('admitted_of_introduced', 'percent', 'index'),
  indicator('share_of_introduced', 'percent', 'share', 100),
  indicator('share_of_union_members', 'percent', 'share', 100),
  indicator('share_of_admissions', 'percent', 'share', 100),
];

const GROUPS = [
  group('all', 'Tất cả', 'All', null),
  group('youth_union', 'Đoàn viên', 'Youth Union members', 'all'),
  group('residential', 'Khối dân cư', 'Residential bloc', 'all', 'youth_bloc'),
  group('school_bloc', 'Khối trường học', 'School bloc', 'all', 'youth_bloc'),
  group('pupils', 'Học sinh', 'Pupils', 'school_bloc', 'youth_bloc'),
  group('college_or_university', 'Cao đẳng, đại học', 'College or university', 'all', 'education'),
  group('masters', 'Thạc sĩ', 'Master’s degree', 'all', 'education'),
];

const DEFAULTS = {
  place_id: 'p/a',
  group_id: 'all',
  status: 'result',
  period_kind: 'year',
  period_start: '2021-01-01',
  period_end: '2021-12-31',
  period_length: null,
  period_basis: 'printed',
  value_high: null,
  qualifier: 'exact',
  selection: null,
  paragraph: 1,
  occurrence: null,
  whole_id: null,
  numerator_id: null,
  denominator_id: null,
  base_on: null,
  note_vi: null,
  note_en: null,
} as const;

type Given = Partial<Observation> & Pick<Observation, 'observation_id' | 'indicator_id' | 'value'>;

/** An observation with what a case is about; the rest is the whole year 2021 of District A. The id names the report. */
export function observation(given: Given): Observation {
  const report_id = given.observation_id.replace(/\.\d+$/, '');
  return { ...DEFAULTS, report_id, as_printed: String(given.value).replace('.', ','), ...given };
}

/** A small dataset: two reports, `one` on Province P and `two` on District B. */
export function datasetOf(
  observations: readonly Observation[],
  rest: { readonly themes?: readonly Theme[]; readonly mentions?: readonly Mention[] } = {},
): Dataset {
  return {
    reports: [report('one', 'p'), report('two', 'p/b')],
    observations,
    exclusions: [],
    proofs: [],
    places: PLACES,
    indicators: INDICATORS,
    groups: GROUPS,
    documents: [],
    citations: [],
    themes: rest.themes ?? [],
    mentions: rest.mentions ?? [],
    exceptions: [],
    corrections: [],
    withdrawn: [],
  };
}

export function theme(theme_id: string, kind: Theme['kind'], name_vi: string, name_en: string): Theme {
  return { theme_id, kind, name_vi, name_en, definition_vi: '', definition_en: '' };
}

/** Draws a chart of a dataset, with short addresses. */
export function drawChart(chart: Chart, dataset: Dataset, language: Language = 'vi'): Figure | null {
  return chart.draw(
    { dataset, derived: deriveAll(dataset) },
    {
      language,
      hrefOf: (id) => `#${id}`,
      hrefOfMention: (id, theme) => `/${id}#${theme}`,
      hrefOfPlace: (id) => `/places/${id}`,
    },
  );
}

/** The same where the case has something to draw. Throws an Error where the chart has nothing. */
export function figureOf(chart: Chart, dataset: Dataset, language: Language = 'vi'): Figure {
  const figure = drawChart(chart, dataset, language);
  if (!figure) throw new Error(`nothing drawn: ${chart.slug}`);
  return figure;
}

/** The counts and the quota of a place by a day of 2021, with the attainment as printed where it is given. */
export function attainmentCase(
  id: string,
  place_id: string,
  {
    admitted,
    quota,
    end,
    selection = null,
  }: { admitted: number; quota: number; end: string; selection?: Observation['selection'] },
): Observation[] {
  return [
    observation({
      observation_id: `${id}1`,
      place_id,
      indicator_id: 'admissions_quota',
      status: 'plan',
      value: quota,
      selection,
    }),
    observation({
      observation_id: `${id}2`,
      place_id,
      indicator_id: 'admissions',
      period_kind: 'year_to_date',
      period_end: end,
      value: admitted,
      selection,
    }),
    observation({
      observation_id: `${id}3`,
      place_id,
      indicator_id: 'quota_attainment',
      period_kind: 'year_to_date',
      period_end: end,
      value: Math.round((1000 * admitted) / quota) / 10,
      selection,
      numerator_id: `${id}2`,
      denominator_id: `${id}1`,
    }),
  ];
}
