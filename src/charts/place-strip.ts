import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatPeriod, periodFieldsOf } from '../i18n/format-period.ts';
import type { ChartContext, ChartOptions, Layout } from './figure.ts';
import { placeName } from './names.ts';
import { drawStrip, type StripTarget } from './place-strip/drawing.ts';
import {
  deriveStripLines,
  groupFacts,
  hasDay,
  type StripEntry,
  type StripLine,
} from './place-strip/entries.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

/** The drawing of a place's facts through time, for its page; the page's own table has the figures. */
export interface PlaceStrip {
  /** SVG for a page, with what a screen reader says of it. */
  readonly drawings: Readonly<Record<Layout, string>>;
  /** The observations that its marks lead to, each once. */
  readonly observationIds: readonly string[];
  /** One line on how to read it, with one mark spelled out. */
  readonly readingAid: string;
  /** What the marks mean that occur, and what is left out. */
  readonly notes: readonly string[];
}

/** More lines than these are left to the table. */
const MOST_LINES = 32;

/** Whether a place has a strip: whether reports print a time of anything that would stand in it. */
export function hasPlaceStrip({ dataset, derived }: ChartContext, placeId: string): boolean {
  return groupFacts(placeId, dataset, derived)
    .slice(0, MOST_LINES)
    .some(({ facts }) => facts.some(hasDay));
}

export interface PlaceStripOptions extends Pick<ChartOptions, 'language' | 'hrefOf'> {
  /** The code of the place, by which its marks are lit in all drawings of a page; none unless told. */
  readonly placeCode?: string | undefined;
}

/** A strip of what reports print of one place, by time; null where they print no time at all. */
export function drawPlaceStrip(
  { dataset, derived }: ChartContext,
  placeId: string,
  { language, hrefOf, placeCode }: PlaceStripOptions,
): PlaceStrip | null {
  const all = deriveStripLines(placeId, dataset, derived);
  const lines = all.slice(0, MOST_LINES);
  const timed = lines.flatMap((line) => line.timed);
  if (timed.length === 0) return null;
  const words = CHART_WORDS[language].placeStrip;
  const targets = targetsOf(lines, { language, hrefOf });
  const strip = {
    language,
    untimed: words.untimed,
    placeCode,
    alternativeText: words.alternative(
      placeName(derived.lookups, placeId, language),
      formatNumber(targets.size, language),
      formatNumber(lines.length, language),
      formatYears(timed.map(({ fact }) => fact)),
    ),
    targetOf: (entry: StripEntry) => targets.get(entry) ?? null,
  };
  return {
    drawings: { wide: drawStrip(lines, 'wide', strip), narrow: drawStrip(lines, 'narrow', strip) },
    observationIds: [...new Set([...targets.keys()].map(observationIdOf))],
    readingAid: readingAid(lines, language),
    notes: stripNotes(lines, all.length - lines.length, language),
  };
}

/** Where each mark leads, and what a screen reader says of it. */
function targetsOf(
  lines: readonly StripLine[],
  { language, hrefOf }: PlaceStripOptions,
): ReadonlyMap<StripEntry, StripTarget> {
  const words = CHART_WORDS[language].placeStrip;
  return new Map(
    lines.flatMap(({ name, timed, untimed }) =>
      [...timed, ...untimed].map((entry) => [
        entry,
        {
          href: hrefOf(observationIdOf(entry)),
          label: words.mark(
            name[language],
            periodOf(entry, language),
            entry.label[language],
            kindOf(entry, language),
          ),
        },
      ]),
    ),
  );
}

function observationIdOf({ fact }: StripEntry): string {
  return fact.observations[0].observation_id;
}

/** Spells out a result over a period, else on a day, else the first mark there is. */
function readingAid(lines: readonly StripLine[], language: Language): string {
  const words = CHART_WORDS[language].placeStrip;
  const entries = lines.flatMap(({ name, timed }) => timed.map((entry) => ({ entry, name: name[language] })));
  const results = entries.filter(({ entry: { fact } }) => fact.status === 'result' && fact.agrees);
  const closed = results.filter(
    ({ entry: { from, to, isSomeDay } }) => from !== null && to !== null && !isSomeDay,
  );
  const shown = closed.find(({ entry }) => !entry.isDot) ?? closed[0] ?? entries[0];
  if (!shown) return '';
  const { entry, name } = shown;
  const say = entry.fact.periodKind === 'instant' ? words.readingDot : words.readingSpan;
  return say(name, periodOf(entry, language), entry.label[language]);
}

function stripNotes(lines: readonly StripLine[], leftOut: number, language: Language): string[] {
  const { notes } = CHART_WORDS[language].placeStrip;
  const timed = lines.flatMap((line) => line.timed);
  const untimed = lines.flatMap((line) => line.untimed);
  const has = (is: (entry: StripEntry) => boolean): boolean => [...timed, ...untimed].some(is);
  return [
    ...(has(({ fact }) => fact.status === 'plan') ? [notes.plan] : []),
    ...(has(({ fact }) => fact.status === 'projected') ? [notes.projected] : []),
    ...(has(({ fact }) => fact.selected && fact.agrees && fact.status === 'result') ? [notes.selected] : []),
    ...(timed.some(({ isSomeDay }) => isSomeDay) ? [notes.someDay] : []),
    ...(timed.some(({ from, to }) => from === null || to === null) ? [notes.open] : []),
    ...(has(({ fact }) => !fact.agrees) ? [notes.differing] : []),
    ...(untimed.length > 0 ? [notes.untimed(formatNumber(untimed.length, language), untimed.length)] : []),
    ...(leftOut > 0 ? [notes.leftOut(formatNumber(leftOut, language), leftOut)] : []),
  ];
}

function periodOf({ fact }: StripEntry, language: Language): string {
  return formatPeriod(periodFieldsOf(fact), language);
}

function kindOf({ fact }: StripEntry, language: Language): string {
  const { kinds } = CHART_WORDS[language].placeStrip;
  return fact.status === 'result' && fact.selected ? kinds.selected : kinds[fact.status];
}
