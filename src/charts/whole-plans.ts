import type { Derived } from '../dataset/derive/derived.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { ownerName } from './attainment-pace/names.ts';
import { isCounted } from './attainment-pace/points.ts';
import { drawDotRows } from './dot-rows/drawing.ts';
import { plotsOf, type Chart } from './figure.ts';
import { observationNotes } from './notes.ts';
import { collectSources } from './sources.ts';
import { composeFinding } from './whole-plans/finding.ts';
import { admittedText, attainedText, planFrame, planYears, quotaText } from './whole-plans/frame.ts';
import { deriveWholePlans, type WholePlan } from './whole-plans/plans.ts';
import { planTable } from './whole-plans/table.ts';
import { CHART_WORDS } from './words.ts';

const SLUG = 'whole-plans';
/** More rows than this are not drawn: the plans with most people come first. */
const MOST_ROWS = 40;

/** What became of plans whose whole period had passed, people beside percent. */
export const wholePlans: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const plans = deriveWholePlans(derived);
    if (plans.length === 0) return null;
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.wholePlans;
    const ids = plans.flatMap(observationsOf);
    const sources = collectSources(derived, ids);
    const frame = planFrame(plans.slice(0, MOST_ROWS), lookups, options);
    const finding = composeFinding(plans, language);
    const number = (value: number): string => formatNumber(value, language);
    const years = plans
      .map(planYears)
      .flatMap((each) => each.split('–'))
      .sort();
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        number(plans.length),
        number(new Set(plans.map(({ point }) => point.attainment.placeId)).size),
        [...new Set([years[0], years.at(-1)])].join('–'),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(plans, derived, language),
      alternativeText: words.alternative(number(plans.length), finding),
      notes: [
        ...planNotes(plans, derived, language),
        ...observationNotes(derived, sources.observationIds, language),
      ],
      plots: plotsOf((layout) => drawDotRows(frame, layout, language)),
      table: planTable(plans, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};

function observationsOf({ point, admissions, quota }: WholePlan): string[] {
  return [...point.inputs, admissions, quota].flatMap((each) => each?.observation_id ?? []);
}

/** Spells out the largest plan that is neither picked nor bounded, else the first one. */
function readingAid(plans: readonly WholePlan[], { lookups }: Derived, language: Language): string {
  const words = CHART_WORDS[language].wholePlans;
  const isPlain = ({ point, people, quota }: WholePlan): boolean =>
    isCounted(point) && people !== null && quota !== null && typeof point.y?.point === 'number';
  const shown = plans.find(isPlain) ?? plans[0];
  if (!shown) return '';
  return words.reading(
    ownerName(shown.point, lookups, language),
    planYears(shown),
    admittedText(shown, lookups, language),
    quotaText(shown, lookups, language),
    attainedText(shown, lookups, language),
  );
}

function planNotes(plans: readonly WholePlan[], derived: Derived, language: Language): string[] {
  const { notes } = CHART_WORDS[language].wholePlans;
  const { notes: pace } = CHART_WORDS[language].attainmentPace;
  const where = (isWanted: (plan: WholePlan) => boolean): boolean => plans.some(isWanted);
  const untimed = derived.attainments.filter(
    ({ status, elapsedShareId }) =>
      status === 'result' && derived.measureById.get(elapsedShareId)?.interval === null,
  ).length;
  return [
    CHART_WORDS[language].notes.sample,
    notes.praise,
    ...(where(({ quota, implied }) => !quota && implied !== null && implied.interval !== null)
      ? [notes.implied]
      : []),
    ...(where(({ point }) => point.attainment.recomputed !== null && point.printed !== null)
      ? [pace.position]
      : []),
    ...(where(({ people }) => people === null) ? [notes.noPeople] : []),
    ...(where(({ point }) => point.y?.isOpenHigh === true || point.y?.isOpenLow === true)
      ? [notes.open]
      : []),
    ...(where(({ point }) => point.plan === 'unknown') ? [notes.unknown] : []),
    ...(where(({ point }) => point.attainment.selected) ? [notes.selected] : []),
    ...(where(({ point }) => point.attainment.groupId !== 'all') ? [notes.groups] : []),
    ...(untimed > 0 ? [notes.untimed(formatNumber(untimed, language))] : []),
    ...(plans.length > MOST_ROWS ? [notes.most(formatNumber(MOST_ROWS, language))] : []),
  ];
}
