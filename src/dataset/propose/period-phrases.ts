import type { Observation } from '../model/tables.ts';

/** The columns that say when. */
export type PeriodDraft = Pick<
  Observation,
  'period_kind' | 'period_start' | 'period_end' | 'period_length' | 'period_basis'
>;

/** A phrase that says when; `year` is the year that the phrase leaves out (“the first 6 months”), null where unknown. */
interface PeriodPhrase {
  readonly pattern: RegExp;
  readonly toPeriod: (
    match: RegExpMatchArray,
    publishedOn: string | null,
    year: string | null,
  ) => PeriodDraft | null;
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const DASH = String.raw`\s*(?:[-\u2010-\u2015]|đến|to)\s*`;
/** “đến nay”, or “đến tháng 5/2021” and the like, which this list does not read. */
const TO_DATE = String.raw`(?:đến|tới) nay|to date|so far`;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Every phrase, the longest first: what it matches is taken from the shorter ones. */
export const PERIOD_PHRASES: readonly PeriodPhrase[] = [
  phrase(String.raw`năm học ${YEAR}${DASH}${YEAR}|school year ${YEAR}${DASH}${YEAR}`, (match) => {
    const [start, end] = years(match);
    return make('school_year', `${start}-09-01`, `${end}-08-31`, 'convention');
  }),
  phrase(String.raw`nhiệm kỳ ${YEAR}${DASH}${YEAR}|${YEAR}${DASH}${YEAR} term`, (match) => {
    const [start, end] = years(match);
    return make('term', start, end, 'printed');
  }),
  phrase(String.raw`từ đầu nhiệm kỳ (?:đến nay)?`, (_match, publishedOn) =>
    toDate('term_to_date', null, publishedOn),
  ),
  phrase(
    String.raw`(?:từ đầu năm|since the (?:start|beginning) of)(?: ${YEAR})?,? ?(?:${TO_DATE})?`,
    (match, publishedOn, known) => {
      const year = years(match)[0] || known;
      return toDate('year_to_date', year ? `${year}-01-01` : null, publishedOn);
    },
  ),
  phrase(String.raw`(?:từ năm|từ|since) ${YEAR}(?: (?:${TO_DATE}))?(?!${DASH}\d)`, (match, publishedOn) =>
    toDate('span', years(match)[0], publishedOn),
  ),
  phrase(String.raw`(?:giai đoạn |từ |trong |năm |from )*${YEAR}${DASH}(?:năm )?${YEAR}`, (match) => {
    const [start, end] = years(match);
    return start < end ? make('span', start, end, 'printed') : null;
  }),
  phrase(
    String.raw`(\d{1,2}) tháng (đầu|cuối)(?: năm)?(?: ${YEAR})?|(?:first|last) (six|6) months of ${YEAR}`,
    monthsOf,
  ),
  phrase(String.raw`(\d{1,2}) tháng (?:của )?năm ${YEAR}`, monthsOf),
  phrase(String.raw`quý (iv|iii|ii|i|[1-4])(?:,? năm |\/|-| )${YEAR}`, (match) => {
    const quarter = ROMAN[match[1] ?? ''] ?? Number(match[1]);
    const year = years(match)[0];
    return make('quarter', `${year}-${two(quarter * 3 - 2)}-01`, lastDay(year, quarter * 3), 'printed');
  }),
  phrase(String.raw`tháng (\d{1,2})(?:,? năm |\/|-)${YEAR}`, (match) => {
    const [year, month] = [years(match)[0], Number(match[1])];
    if (month < 1 || month > 12) return null;
    return make('month', `${year}-${two(month)}-01`, lastDay(year, month), 'printed');
  }),
  phrase(
    String.raw`(?:trong )?(?:vòng )?(\d{1,2}|hai|ba|bốn|năm|mười) năm (?:qua|gần đây|trở lại đây|vừa qua)|(?:in|over) the (?:past|last) (\d{1,2}) years`,
    (match) => {
      const count = WORDS[match[1] ?? ''] ?? Number(match[1] ?? match[2]);
      return { ...make('span', null, null, null), period_length: `P${String(count)}Y` };
    },
  ),
  phrase(String.raw`(?:những |các )?tháng cuối năm(?: ${YEAR})?`, (match, _publishedOn, known) => {
    const year = years(match)[0] || known;
    return year ? make('span', year, `${year}-12-31`, 'printed') : make('span', null, null, null);
  }),
  phrase(
    String.raw`hằng năm|hàng năm|mỗi năm|bình quân(?: mỗi)? năm|annually|each year|every year|per year`,
    () => make('per_year', null, null, null),
  ),
  phrase(String.raw`(?:trong |cả |in )?(?:năm )?${YEAR}(?!\s*[-\u2010-\u2015/]\s*\d|\d)`, (match) => {
    const year = years(match)[0];
    return make('year', `${year}-01-01`, `${year}-12-31`, 'printed');
  }),
];

const WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, mười: 10 };

function phrase(source: string, toPeriod: PeriodPhrase['toPeriod']): PeriodPhrase {
  return { pattern: new RegExp(source, 'gu'), toPeriod };
}

function make(
  period_kind: PeriodDraft['period_kind'],
  period_start: string | null,
  period_end: string | null,
  period_basis: PeriodDraft['period_basis'],
): PeriodDraft {
  return { period_kind, period_start, period_end, period_length: null, period_basis };
}

/** Up to the day of the report, where that is known. */
function toDate(
  kind: PeriodDraft['period_kind'],
  start: string | null,
  publishedOn: string | null,
): PeriodDraft {
  if (publishedOn !== null) return make(kind, start, publishedOn, 'publication');
  return make(kind, start, null, start === null ? null : 'printed');
}

function monthsOf(
  match: RegExpMatchArray,
  _publishedOn: string | null,
  known: string | null,
): PeriodDraft | null {
  const count = Number(/\d+/.exec(match[1] ?? '6')?.[0]);
  const year = years(match)[0] || known;
  const isLast = match[2] === 'cuối' || match[0].startsWith('last');
  if (count < 1 || count > 11 || (isLast && count !== 6)) return null;
  const kind = count === 6 ? 'half_year' : count === 3 && match[2] === 'đầu' ? 'quarter' : 'year_to_date';
  if (!year) return make(kind, null, null, null);
  if (isLast) return make('half_year', `${year}-07-01`, `${year}-12-31`, 'printed');
  return make(kind, `${year}-01-01`, lastDay(year, count), 'printed');
}

/** The years of a match in the order of print; empty where it has none. */
function years(match: RegExpMatchArray): [string, string] {
  const [first = '', second = ''] = match.slice(1).filter((group) => /^(?:19|20)\d{2}$/.test(group ?? ''));
  return [first, second];
}

function lastDay(year: string, month: number): string {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
