import type { Text } from '../../model/language.ts';
import type { Observation } from '../../model/tables.ts';
import type { MeasureName } from './measure.ts';

type PeriodKind = Observation['period_kind'];

/**
 * What a kind of period lets a measure rest on: `all` figures of one place, group and period; only those that a
 * report itself relates (`reported`: it prints the percentage, or declares one count as part of the other); `none`.
 */
export type Extent = 'all' | 'reported' | 'none';

export interface Allowance {
  readonly extent: Extent;
  /** Why not all; null where all are allowed. */
  readonly reason: Text | null;
}

/** An elapsed share follows its attainment, whatever the kind. */
type Regulated = Exclude<MeasureName, 'elapsed_share'>;

const ALL: Allowance = { extent: 'all', reason: null };

const ONE_DAY: Allowance = none({
  vi: 'Một ngày không có số kết nạp: kết nạp cần một kỳ.',
  en: 'A single day has no admissions: they need a period.',
});
const EVENT: Allowance = none({
  vi: 'Một buổi lễ hoặc một đợt không đại diện cho cả kỳ.',
  en: 'One ceremony or drive does not stand for a period.',
});
const EVENT_REPORTED: Allowance = {
  extent: 'reported',
  reason: {
    vi: 'Một buổi lễ hoặc một đợt không đại diện cho cả kỳ; chỉ lấy tỷ lệ mà chính bài nêu.',
    en: 'One ceremony or drive does not stand for a period; only what the report itself relates is taken.',
  },
};
const UNKNOWN: Allowance = none({
  vi: 'Bài không in kỳ nào.',
  en: 'The report prints no period.',
});
const UNKNOWN_REPORTED: Allowance = {
  extent: 'reported',
  reason: {
    vi: 'Bài không in kỳ nào; chỉ lấy tỷ lệ mà chính bài nêu.',
    en: 'The report prints no period; only what the report itself relates is taken.',
  },
};
const NOT_A_YEAR: Allowance = none({
  vi: 'Kỳ này không phải một năm; con số không được quy ra cả năm.',
  en: 'The period is not one year, and figures are not stretched to a year.',
});
const YEARLY_AVERAGE: Allowance = none({
  vi: 'Con số của mỗi năm trong nhiều năm không thuộc một kỳ nhất định.',
  en: 'A figure for each of several years belongs to no one period.',
});
const YEARLY_AVERAGE_REPORTED: Allowance = {
  extent: 'reported',
  reason: {
    vi: 'Nhiều năm không có chung một số đảng viên; chỉ lấy tỷ lệ mà chính bài nêu.',
    en: 'Several years have no one membership; only what the report itself relates is taken.',
  },
};
const MANY_YEARS: Allowance = {
  extent: 'reported',
  reason: {
    vi: 'Số tổ chức thay đổi qua nhiều năm; chỉ lấy tỷ lệ mà chính bài nêu.',
    en: 'The number of organisations changes over the years; only what the report itself relates is taken.',
  },
};

const SHARE: Partial<Record<PeriodKind, Allowance>> = {
  instant: ONE_DAY,
  event: EVENT_REPORTED,
  unknown: UNKNOWN_REPORTED,
};

/** What is not wholly allowed. Terms and school years have shares, ratios and pace; a rate a year only years. */
const EXCEPTIONS: Readonly<Record<Regulated, Partial<Record<PeriodKind, Allowance>>>> = {
  attainment: SHARE,
  pace: { instant: ONE_DAY, event: EVENT, per_year: YEARLY_AVERAGE, unknown: UNKNOWN },
  implied_quota: { ...SHARE, per_year: YEARLY_AVERAGE },
  admission_rate: {
    instant: ONE_DAY,
    event: EVENT,
    month: NOT_A_YEAR,
    quarter: NOT_A_YEAR,
    half_year: NOT_A_YEAR,
    year_to_date: NOT_A_YEAR,
    term: NOT_A_YEAR,
    term_to_date: NOT_A_YEAR,
    span: NOT_A_YEAR,
    per_year: YEARLY_AVERAGE_REPORTED,
    unknown: UNKNOWN,
  },
  youth_share: SHARE,
  pupil_share: SHARE,
  admitted_of_introduced: SHARE,
  trainees_per_admission: { instant: ONE_DAY, event: EVENT, unknown: UNKNOWN },
  organisations_admitting_share: {
    instant: ONE_DAY,
    event: EVENT_REPORTED,
    term: MANY_YEARS,
    term_to_date: MANY_YEARS,
    span: MANY_YEARS,
    per_year: YEARLY_AVERAGE,
    unknown: UNKNOWN_REPORTED,
  },
};

/** What a kind of period lets a measure rest on. */
export function allowanceOf(measure: Regulated, kind: PeriodKind): Allowance {
  return EXCEPTIONS[measure][kind] ?? ALL;
}

function none(reason: Text): Allowance {
  return { extent: 'none', reason };
}
