import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import { periodDaysOf, type Day } from '../../dataset/derive/period.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import { LANGUAGES, type Language, type Text } from '../../dataset/model/language.ts';
import { periodFieldsOf } from '../../i18n/format-period.ts';
import { printedText } from '../cells.ts';
import { groupName, nameIn, type Named } from '../names.ts';
import { CHART_WORDS } from '../words.ts';

/** One fact of a place with its days; a bound that no report prints is null. */
export interface StripEntry {
  readonly fact: Fact;
  /** The figure as printed, in each language: the widest decides how much room it gets in both. */
  readonly label: Text;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Counted on one known day, which alone is a dot. */
  readonly isDot: boolean;
  /** Counted on one day that is not known, somewhere between the bounds. */
  readonly isSomeDay: boolean;
}

/** The facts of one indicator and group. */
export interface StripLine {
  /** The indicator, with its group where it is not everybody: for a sentence. */
  readonly name: Text;
  /** What stands beside the line: the indicator on the first line of it, and the group where it is not everybody. */
  readonly indicator: Text | null;
  readonly group: Text | null;
  /** In the order of time; those without any printed bound are apart. */
  readonly timed: readonly StripEntry[];
  readonly untimed: readonly StripEntry[];
}

/** The lines of a place in the order of the indicators and groups. */
export function deriveStripLines(placeId: string, dataset: Dataset, derived: Derived): StripLine[] {
  return groupFacts(placeId, dataset, derived).map(({ facts, isFirst }) => lineOf(facts, derived, isFirst));
}

/** The facts of each line, and whether it is the first of its indicator. */
export function groupFacts(
  placeId: string,
  dataset: Dataset,
  derived: Derived,
): { readonly facts: readonly Fact[]; readonly isFirst: boolean }[] {
  const byIndicator = Map.groupBy(derived.factsByPlace.get(placeId) ?? [], (fact) => fact.indicatorId);
  return dataset.indicators.flatMap(({ indicator_id }) => {
    const own = byIndicator.get(indicator_id);
    if (!own) return [];
    const byGroup = Map.groupBy(own, (fact) => fact.groupId);
    return dataset.groups
      .flatMap(({ group_id }) => {
        const facts = byGroup.get(group_id);
        return facts ? [facts] : [];
      })
      .map((facts, index) => ({ facts, isFirst: index === 0 }));
  });
}

/** Whether a report prints any bound of a fact's period. */
export function hasDay(fact: Fact): boolean {
  const { start, end } = periodDaysOf(periodFieldsOf(fact));
  return start.first !== null || end.last !== null;
}

function lineOf(facts: readonly Fact[], derived: Derived, isFirst: boolean): StripLine {
  const [first] = facts;
  const { indicators, groups } = derived.lookups;
  const named = (row: Named | undefined): Text | null => (row ? { vi: row.name_vi, en: row.name_en } : null);
  const entries = facts.map((fact) => entryOf(fact, derived));
  const isTimed = ({ from, to }: StripEntry): boolean => from !== null || to !== null;
  const start = ({ from, to }: StripEntry): Day => from ?? to ?? 0;
  return {
    name: textOf((language) => lineName(facts, derived, language)),
    indicator: isFirst ? named(indicators.get(first?.indicatorId ?? '')) : null,
    group: first?.groupId === 'all' ? null : named(groups.get(first?.groupId ?? '')),
    timed: entries.filter(isTimed).sort((a, b) => start(a) - start(b)),
    untimed: entries.filter((entry) => !isTimed(entry)),
  };
}

function lineName([first]: readonly Fact[], { lookups }: Derived, language: Language): string {
  if (!first) return '';
  const indicator = nameIn(lookups.indicators.get(first.indicatorId), first.indicatorId, language);
  return first.groupId === 'all' ? indicator : `${indicator}: ${groupName(lookups, first.groupId, language)}`;
}

function entryOf(fact: Fact, derived: Derived): StripEntry {
  const { start, end } = periodDaysOf(periodFieldsOf(fact));
  const isInstant = fact.periodKind === 'instant';
  return {
    fact,
    label: textOf((language) => labelOf(fact, derived, language)),
    from: start.first,
    to: end.last,
    isDot: isInstant && start.first !== null && start.first === end.last,
    isSomeDay: isInstant && start.first !== end.last,
  };
}

/** What the reports print, each form once, with what a number alone would not say. */
function labelOf(fact: Fact, { lookups }: Derived, language: Language): string {
  const words = CHART_WORDS[language].placeStrip;
  const printed = [...new Set(fact.observations.map((each) => printedText(each, lookups, language)))];
  const figure = fact.agrees ? (printed[0] ?? '') : words.differing(printed.join(' / '));
  const yearly = fact.periodKind === 'per_year' ? words.perYear(figure) : figure;
  return fact.status === 'projected' ? words.projected(yearly) : yearly;
}

function textOf(write: (language: Language) => string): Text {
  const [vi, en] = LANGUAGES.map(write);
  return { vi: vi ?? '', en: en ?? '' };
}
