import type { Dataset } from '../../../src/dataset/model/record.ts';
import type { Group, Indicator, Observation, Place, Report } from '../../../src/dataset/model/tables.ts';
import { createLookups, type Lookups } from '../../../src/dataset/derive/lookups.ts';
import type { End, Interval } from '../../../src/dataset/derive/interval.ts';
import { formatRational, type Rational } from '../../../src/dataset/derive/rational.ts';
import type { WholeNumbers } from '../../../src/dataset/derive/whole-numbers.ts';

/** An observation of report `r`: admissions of everybody in `p` in 2021, exact, unless told otherwise. */
export function observe(id: number | string, value: number, rest: Partial<Observation> = {}): Observation {
  return {
    observation_id: typeof id === 'number' ? `r.${String(id)}` : id,
    report_id: typeof id === 'number' ? 'r' : id.replace(/\.\d+$/, ''),
    place_id: 'p',
    indicator_id: 'admissions',
    group_id: 'all',
    status: 'result',
    period_kind: 'year',
    period_start: '2021-01-01',
    period_end: '2021-12-31',
    period_length: null,
    period_basis: 'printed',
    value,
    value_high: null,
    qualifier: 'exact',
    as_printed: String(value).replace('.', ','),
    selection: null,
    paragraph: null,
    occurrence: null,
    whole_id: null,
    numerator_id: null,
    denominator_id: null,
    base_on: null,
    note_vi: null,
    note_en: null,
    ...rest,
  };
}

/** A count on a day: members of everybody in `p`, exact, unless told otherwise. */
export function count(
  id: number | string,
  value: number,
  period_end: string | null,
  rest: Partial<Observation> = {},
): Observation {
  const instant = { period_kind: 'instant', period_start: null, period_end } as const;
  return observe(id, value, { indicator_id: 'members', ...instant, ...rest });
}

/** A yearly quota for the same place, group and year as `observe` gives. */
export function plan(id: number | string, value: number, rest: Partial<Observation> = {}): Observation {
  return observe(id, value, { indicator_id: 'admissions_quota', status: 'plan', ...rest });
}

/** A printed percentage with the parts that it declares; without a second part the denominator is not declared. */
export function percent(
  id: number | string,
  as_printed: string,
  rest: Partial<Observation> = {},
): Observation {
  const value = Number(as_printed.replace('%', '').replace(',', '.'));
  return observe(id, value, { indicator_id: 'quota_attainment', as_printed, ...rest });
}

export function datasetOf(observations: readonly Observation[]): Dataset {
  const reports = [...new Set(observations.map((observation) => observation.report_id))].map(reportOf);
  return {
    reports,
    observations,
    exclusions: [],
    proofs: [],
    places: PLACES,
    indicators: INDICATORS,
    groups: GROUPS,
    documents: [],
    citations: [],
    themes: [],
    mentions: [],
    exceptions: [],
    corrections: [],
    withdrawn: [],
  };
}

export function lookupsOf(...observations: readonly Observation[]): Lookups {
  return createLookups(datasetOf(observations));
}

/** `[83.635, 83.65)`, `(80, ∞)`; thirds and the like are rounded to four places and marked `~`. */
export function show(interval: Interval | null): string | null {
  if (interval === null) return null;
  const { low, high } = interval;
  return `${low?.closed ? '[' : '('}${showEnd(low, '-∞')}, ${showEnd(high, '∞')}${high?.closed ? ']' : ')'}`;
}

/** `598..601 (4)`; an unbounded end is left out. */
export function showWhole(whole: WholeNumbers | null): string | null {
  if (whole === null) return null;
  if (whole.count === 0) return 'none';
  const count = whole.count === null ? '' : ` (${String(whole.count)})`;
  return `${String(whole.first ?? '')}..${String(whole.last ?? '')}${count}`;
}

export function showRational(value: Rational | null): string | null {
  if (value === null) return null;
  const { text, exact } = formatRational(value, 4);
  return `${exact ? '' : '~'}${text.replace(/\.?0+$/, '')}`;
}

/** A generator of whole numbers below a limit, the same for the same seed (a linear congruence of Numerical Recipes). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function showEnd(end: End | null, infinite: string): string {
  return showRational(end?.value ?? null) ?? infinite;
}

function indicatorOf(
  indicator_id: string,
  unit: Indicator['unit'],
  maximum: number | null = null,
): Indicator {
  const words = { name_vi: '', name_en: '', definition_vi: '', definition_en: '' };
  return { indicator_id, unit, kind: unit === 'percent' ? 'share' : 'flow', minimum: 0, maximum, ...words };
}

const INDICATORS = [
  indicatorOf('admissions', 'people'),
  indicatorOf('members', 'people'),
  indicatorOf('admissions_quota', 'people'),
  indicatorOf('admissions_quota_own', 'people'),
  indicatorOf('admissions_quota_resolution', 'people'),
  indicatorOf('quota_excess', 'people'),
  indicatorOf('introduced', 'people'),
  indicatorOf('trainees', 'people'),
  indicatorOf('organisations', 'organisations'),
  indicatorOf('organisations_admitting', 'organisations'),
  indicatorOf('quota_attainment', 'percent'),
  indicatorOf('quota_excess_percent', 'percent'),
  indicatorOf('share_of_admissions', 'percent', 100),
  indicatorOf('share_of_members', 'percent', 100),
  indicatorOf('admission_rate', 'percent'),
  indicatorOf('admitted_of_introduced', 'percent'),
];

function groupOf(group_id: string, parent_id: string | null, dimension: string | null): Group {
  return { group_id, parent_id, dimension, name_vi: '', name_en: '', definition_vi: '', definition_en: '' };
}

const GROUPS = [
  groupOf('all', null, null),
  groupOf('women', 'all', 'sex'),
  groupOf('men', 'all', 'sex'),
  groupOf('youth_union', 'all', null),
  groupOf('residential', 'all', 'youth_bloc'),
  groupOf('school_bloc', 'all', 'youth_bloc'),
  groupOf('pupils', 'school_bloc', 'youth_bloc'),
];

function placeOf(place_id: string, parent_id: string | null, merged_into: string | null = null): Place {
  const none = { iso_3166_2: null, region: null, valid_from: null, valid_to: null };
  const grid = { grid_column: null, grid_row: null };
  return {
    place_id,
    parent_id,
    merged_into,
    name_vi: '',
    name_en: '',
    level: 'district',
    ...none,
    ...grid,
  };
}

const PLACES = [
  placeOf('viet-nam', null),
  placeOf('p', 'viet-nam', 'p-2025'),
  placeOf('p-2025', 'viet-nam'),
  placeOf('q', 'viet-nam'),
  placeOf('p/a', 'p'),
  placeOf('p/b', 'p'),
  placeOf('p/a/x', 'p/a'),
];

function reportOf(report_id: string): Report {
  return {
    report_id,
    title: '',
    headline: 'printed',
    publisher: null,
    url: null,
    published_on: null,
    language: 'vi',
    place_id: 'p',
    text_sha256: null,
    note_vi: null,
    note_en: null,
  };
}
