import { PERIOD_PHRASES, type PeriodDraft } from './period-phrases.ts';
import type { Surroundings } from './surroundings.ts';

const UNKNOWN: PeriodDraft = {
  period_kind: 'unknown',
  period_start: null,
  period_end: null,
  period_length: null,
  period_basis: null,
};
const NOW = /(?:đến nay|hiện nay|hiện có|lên|to date|now|currently)/;
/** Counted on a day. */
const STOCKS = new Set(['members', 'organisations', 'union_members', 'union_organisations']);
const STOCK_SHARES = new Set(['share_of_members', 'share_of_union_members']);

interface Where {
  /** The text of the paragraph before, in lower case; a series of figures often runs on. */
  readonly previous: string;
  readonly publishedOn: string | null;
}

/**
 * When a figure is of: the nearest phrase that says when, before the figure first, then after it, then earlier in the
 * paragraph and in the one before. A stock is of a day: the report's own where it speaks of now, else none.
 */
export function proposePeriod(
  indicator: string,
  { before, after, earlier }: Surroundings,
  { previous, publishedOn }: Where,
): PeriodDraft {
  const year = [...`${earlier} ${before}`.matchAll(/(?:19|20)\d{2}/g)].at(-1)?.[0] ?? null;
  const found =
    findPhrases(before, publishedOn, year).at(-1) ??
    findPhrases(after, publishedOn, year)[0] ??
    findPhrases(earlier, publishedOn, year).at(-1) ??
    findPhrases(previous, publishedOn, year).at(-1) ??
    null;
  if (STOCKS.has(indicator) || STOCK_SHARES.has(indicator)) return dayOf(found, before, publishedOn);
  if (found?.period_kind === 'per_year') return perYear(before, publishedOn, year);
  return found ?? UNKNOWN;
}

/** “each year” with a stretch of years beside it has the stretch as its bounds. */
function perYear(before: string, publishedOn: string | null, year: string | null): PeriodDraft {
  const stretch = findPhrases(before, publishedOn, year).find(({ period_kind }) => period_kind === 'span');
  return { ...(stretch ?? UNKNOWN), period_kind: 'per_year' };
}

function dayOf(found: PeriodDraft | null, before: string, publishedOn: string | null): PeriodDraft {
  const day = { ...UNKNOWN, period_kind: 'instant' as const };
  if (NOW.test(before) && publishedOn !== null && found?.period_basis !== 'printed') {
    return { ...day, period_end: publishedOn, period_basis: 'publication' };
  }
  // A stock within a period that is printed is of a day of its year: which one is not known.
  const end = found?.period_basis === 'printed' && /year/.test(found.period_kind) ? found.period_end : null;
  return end === null ? day : { ...day, period_end: end.slice(0, 4), period_basis: 'printed' };
}

function findPhrases(text: string, publishedOn: string | null, year: string | null): PeriodDraft[] {
  const found: { readonly index: number; readonly period: PeriodDraft }[] = [];
  let remaining = text;
  for (const { pattern, toPeriod } of PERIOD_PHRASES) {
    for (const match of remaining.matchAll(pattern)) {
      const period = toPeriod(match, publishedOn, year);
      if (period) found.push({ index: match.index, period });
    }
    remaining = remaining.replace(pattern, (match) => '\ufffc'.repeat(match.length));
  }
  return found.sort((a, b) => a.index - b.index).map(({ period }) => period);
}
