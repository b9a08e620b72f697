import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { attainedText as fullAttainedText, ownerName } from '../attainment-pace/names.ts';
import { printedText } from '../cells.ts';
import type { DotRow, RowFrame } from '../dot-rows/row.ts';
import type { ChartOptions } from '../figure.ts';
import { CHART_WORDS } from '../words.ts';
import { formatYears } from '../years.ts';
import { groupPlans, type PlanGroup, type WholePlan } from './plans.ts';

const LEAST_RADIUS = 3;
const MOST_RADIUS = 13;
const STEP = 25;

/** The rows of the drawing: a dot's area grows with the people admitted. */
export function planFrame(plans: readonly WholePlan[], lookups: Lookups, options: ChartOptions): RowFrame {
  const { language } = options;
  const words = CHART_WORDS[language].wholePlans;
  const most = Math.max(1, ...plans.map(({ people }) => people ?? 0));
  const lowest = Math.min(100, ...plans.map(({ point }) => point.y?.low ?? 100));
  return {
    groups: groupPlans(plans).map((group) => ({
      title: groupTitle(group, language),
      rows: group.plans.map((plan) => planRow(plan, most, lookups, options)),
      band: null,
    })),
    headers: [words.years, words.admitted, words.quota],
    hasNarrowCounts: true,
    from: Math.max(0, Math.floor((lowest - STEP / 2) / STEP) * STEP),
    to: 100 + STEP,
    reference: { value: 100, text: CHART_WORDS[language].attainmentPace.quotaLine },
    axisTitle: words.axis,
  };
}

/** The years of the plan, or those of the result where only they are known. */
export function planYears({ point: { elapsed, attainment } }: WholePlan): string {
  const period = elapsed?.planPeriod;
  return formatYears([period ? { periodStart: period.start, periodEnd: period.end } : attainment]);
}

/** The quota as printed, or in brackets what the printed figures leave of it; short enough for a column. */
export function quotaText({ quota, implied }: WholePlan, lookups: Lookups, language: Language): string {
  const words = CHART_WORDS[language].wholePlans;
  if (quota?.qualifier === 'at_least') return words.atLeast(formatNumber(quota.value, language));
  if (quota) return printedText(quota, lookups, language);
  const whole = implied?.reading?.count ? implied.reading : implied?.strict;
  const ends = [whole?.first ?? null, whole?.last ?? null].filter((end) => end !== null);
  if (!whole?.count || ends.length < 2) return words.notKnown;
  return words.computed([...new Set(ends.map((end) => formatNumber(end, language)))].join('–'));
}

/** The attainment as printed or from counts; an excess in percent as such. */
export function attainedText({ point }: WholePlan, lookups: Lookups, language: Language): string {
  const { printed, attainment } = point;
  const isExcess = attainment.basis === 'printed_excess_percent' && printed !== null;
  if (!isExcess) return fullAttainedText(point, lookups, language);
  return CHART_WORDS[language].wholePlans.excess(printedText(printed, lookups, language));
}

export function admittedText({ admissions }: WholePlan, lookups: Lookups, language: Language): string {
  if (!admissions) return CHART_WORDS[language].wholePlans.notKnown;
  return printedText(admissions, lookups, language);
}

function groupTitle({ span, kind }: PlanGroup, language: Language): string {
  const { wholePlans, attainmentPace } = CHART_WORDS[language];
  return wholePlans.group(wholePlans.spans[span], attainmentPace.plans[kind]);
}

function planRow(
  plan: WholePlan,
  most: number,
  lookups: Lookups,
  { language, hrefOf }: ChartOptions,
): DotRow {
  const { point, people } = plan;
  const words = CHART_WORDS[language].wholePlans;
  const name = ownerName(point, lookups, language);
  const when = planYears(plan);
  const text = attainedText(plan, lookups, language);
  const counts = [admittedText(plan, lookups, language), quotaText(plan, lookups, language)] as const;
  const { y } = point;
  return {
    name,
    when,
    counts,
    mark: y && {
      extent: y,
      text,
      radius: people === null ? null : Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(people / most)),
      isSelected: point.attainment.selected,
      href: hrefOf(point.main.observation_id),
      label: words.mark(name, when, text, ...counts),
    },
    targets: [],
  };
}
