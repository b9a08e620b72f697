import type { PlotOptions } from '@observablehq/plot';
import type { Derived } from '../dataset/derive/derived.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatInterval } from '../i18n/format-interval.ts';
import { printedText } from './cells.ts';
import { plotsOf, type Chart, type Layout } from './figure.ts';
import { drawIntakes } from './introduced-admitted/drawing.ts';
import { composeFinding } from './introduced-admitted/finding.ts';
import {
  deriveIntakes,
  observationsOf,
  type Intake,
  type IntakeGroup,
} from './introduced-admitted/intakes.ts';
import { drawManyIntakes } from './introduced-admitted/many-drawing.ts';
import { countAdmitted, manyPanels } from './introduced-admitted/many-rows.ts';
import { intakeRows, type IntakeRows } from './introduced-admitted/rows.ts';
import { shareText } from './introduced-admitted/share-text.ts';
import { intakeTable } from './introduced-admitted/table.ts';
import { groupInSentence, groupName, placeName, placesText } from './names.ts';
import { observationNotes } from './notes.ts';
import { collectSources } from './sources.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'introduced-admitted';
/** More places than these are drawn as one dot each. */
const FEW = 3;
const MOST_ROWS: Readonly<Record<Layout, number>> = { wide: 40, narrow: 20 };

/** Of those introduced, how many were admitted, and who was introduced. */
export const introducedAdmitted: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const intakes = deriveIntakes(derived);
    if (intakes.length === 0) return null;
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.introducedAdmitted;
    const ids = intakes.flatMap((intake) => observationsOf(intake).map((each) => each.observation_id));
    const sources = collectSources(derived, ids);
    const placeIds = intakes.map(({ introduced }) => introduced.placeId);
    const places = placesText(placeIds, lookups, language);
    const finding = composeFinding(intakes, lookups, language);
    const number = (value: number): string => formatNumber(value, language);
    const rows = intakes.map((intake) => intakeRows(intake, derived, options, intakes.length === 1));
    const drawLayout = (layout: Layout): PlotOptions =>
      intakes.length > FEW
        ? drawManyIntakes(
            manyPanels(intakes, MOST_ROWS[layout], derived, options),
            rows.filter(isPaired).slice(0, FEW),
            layout,
            language,
            words,
          )
        : drawIntakes(rows, layout, language, words);
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        places,
        formatYears(intakes.map(({ introduced }) => introduced)),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(intakes, derived, language),
      alternativeText: (intakes.length > FEW ? words.alternativeMany : words.alternative)(places, finding),
      notes: [
        ...new Set(intakes.flatMap((intake) => intakeNotes(intake, derived, language))),
        ...mostNote(intakes, language),
        ...observationNotes(derived, sources.observationIds, language),
      ],
      plots: plotsOf(drawLayout),
      table: intakeTable(intakes, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};

/** Spells out a group with both shares, else the bar; among many places a dot. */
function readingAid(intakes: readonly Intake[], { lookups }: Derived, language: Language): string {
  const words = CHART_WORDS[language].introducedAdmitted;
  const isMany = intakes.length > FEW;
  const group = intakes
    .flatMap(({ groups }) => groups)
    .find(({ union, unionGroupId, groupId }) => union && unionGroupId === groupId);
  if (group?.union && !isMany) {
    const [share, union] = [group.share, group.union].map((each) => shareText(each, lookups, language));
    return words.readingGroup(groupName(lookups, group.groupId, language), share ?? '', union ?? '');
  }
  const intake =
    intakes.find(({ admitted }) => typeof admitted?.share.extent.point === 'number') ??
    intakes.find(({ admitted }) => admitted !== null);
  if (!intake?.admitted) return '';
  return (isMany ? words.readingDot : words.readingBar)(
    placeName(lookups, intake.introduced.placeId, language),
    printedText(intake.introduced.observations[0], lookups, language),
    printedText(intake.admitted.fact.observations[0], lookups, language),
    shareText(intake.admitted.share, lookups, language),
  );
}

/** Whether its groups can be set beside their share of the Youth Union. */
function isPaired({ groups }: IntakeRows): boolean {
  return groups.some(({ union }) => union !== null);
}

function mostNote(intakes: readonly Intake[], language: Language): string[] {
  const { wide, narrow } = MOST_ROWS;
  const count = countAdmitted(intakes);
  if (intakes.length <= FEW || count <= narrow) return [];
  const most = [Math.min(wide, count), narrow].map((each) => formatNumber(each, language));
  return [CHART_WORDS[language].introducedAdmitted.notes.most(most[0] ?? '', most[1] ?? '')];
}

function intakeNotes(intake: Intake, derived: Derived, language: Language): string[] {
  const { notes } = CHART_WORDS[language].introducedAdmitted;
  const { admitted, groups } = intake;
  const rest = restNote(intake, derived, language);
  return [
    ...(admitted ? [notes.notSamePeople] : []),
    ...groups.flatMap((group) => groupNotes(group, derived, language)),
    ...(groups.some(({ union }) => union?.printed && !union.printed.period_end) ? [notes.stocks] : []),
    ...(rest ? [rest] : []),
  ];
}

function groupNotes(
  { groupId, share, unionGroupId }: IntakeGroup,
  { lookups }: Derived,
  language: Language,
): string[] {
  const { notes } = CHART_WORDS[language].introducedAdmitted;
  const name = groupName(lookups, groupId, language);
  const wider =
    unionGroupId !== null && unionGroupId !== groupId ? lookups.groups.get(unionGroupId) : undefined;
  const definition = language === 'vi' ? wider?.definition_vi : wider?.definition_en;
  const figure = (observation: IntakeGroup['share']['part']): string =>
    observation ? printedText(observation, lookups, language) : '';
  return [
    ...(share.printed === null
      ? [notes.derived(name, figure(share.part), figure(share.whole), shareText(share, lookups, language))]
      : []),
    ...(wider
      ? [
          notes.wider(
            name,
            groupInSentence(lookups, groupId, language),
            groupName(lookups, wider.group_id, language),
            groupInSentence(lookups, wider.group_id, language),
            definition ?? '',
          ),
        ]
      : []),
  ];
}

/** How many of those introduced no printed group accounts for, where the audit's sums say so. */
function restNote(
  { introduced }: Intake,
  { sumsByWhole, lookups }: Derived,
  language: Language,
): string | null {
  const whole = introduced.observations[0];
  const sum = sumsByWhole
    .get(whole.observation_id)
    ?.find(({ family, verdict }) => family === 'groups' && verdict === 'short');
  if (!sum?.rest) return null;
  return CHART_WORDS[language].introducedAdmitted.notes.rest(
    formatInterval(sum.rest, { language, unit: 'people' }),
    printedText(whole, lookups, language),
  );
}
