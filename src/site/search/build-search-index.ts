import type { Language } from '../../dataset/model/language.ts';
import type { Indicator, Observation } from '../../dataset/model/tables.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import type { FigureEntry, SearchIndex } from '../../search/search-index.ts';
import { numberEach } from '../number-each.ts';
import { chartEntries } from './chart-entries.ts';
import { definitionEntries } from './definition-entries.ts';
import { circumstancesOf, valueOf } from './figure-texts.ts';
import { placeEntry } from './place-entries.ts';
import { reportEntry } from './report-entries.ts';
import type { SearchSource } from './source.ts';

/** Everything that can be found in a language: the same entries in the same order in every language. */
export function buildSearchIndex(source: SearchSource, language: Language): SearchIndex {
  const { dataset } = source;
  const places = numberIds([...source.placeIds]);
  const circumstances = numberEach(dataset.observations, (row) => circumstancesOf(row, language));
  const { results, showAll, nothing, printed, kinds } = MESSAGES[language].search;
  return {
    language,
    words: {
      kinds,
      results: results('{n}'),
      showAll: showAll('{n}'),
      nothing: nothing('{query}'),
      printed: printed('{printed}'),
    },
    places: [...places.keys()].map((id) => placeEntry(id, source, language)),
    definitions: definitionEntries(source, language),
    charts: chartEntries(source, language),
    reports: dataset.reports.map((report) =>
      reportEntry(report, places.get(report.place_id) ?? -1, source, language),
    ),
    circumstances: circumstances.keys,
    figures: figureEntries(source, language, places, circumstances.numbers),
  };
}

function figureEntries(
  { dataset, lookups }: SearchSource,
  language: Language,
  places: ReadonlyMap<string, number>,
  circumstances: readonly number[],
): readonly FigureEntry[] {
  const reports = numberIds(dataset.reports.map((row) => row.report_id));
  const indicators = numberIds(dataset.indicators.map((row) => row.indicator_id));
  const groups = numberIds(dataset.groups.map((row) => row.group_id));
  const groupNumber = ({ group_id }: Observation): number =>
    group_id === 'all' ? -1 : indicators.size + (groups.get(group_id) ?? 0);
  const valueIn = openValues(lookups, language);
  return dataset.observations.map((row, index) => [
    reports.get(row.report_id) ?? -1,
    Number(row.observation_id.slice(row.observation_id.lastIndexOf('.') + 1)),
    places.get(row.place_id) ?? -1,
    indicators.get(row.indicator_id) ?? -1,
    groupNumber(row),
    circumstances[index] ?? -1,
    ...valueIn(row),
  ]);
}

/** Words figures; of many that are printed alike and say the same, one is. */
function openValues({ indicators }: SearchSource['lookups'], language: Language) {
  type Worded = Pick<Observation, 'qualifier' | 'value' | 'value_high'> & {
    readonly unit: Indicator['unit'];
    readonly words: ReturnType<typeof valueOf>;
  };
  const printedAs = new Map<string, Worded[]>();
  return (row: Observation): Worded['words'] => {
    const { qualifier, value, value_high, as_printed } = row;
    const unit = indicators.get(row.indicator_id)?.unit ?? 'people';
    const alike = printedAs.get(as_printed) ?? [];
    const known = alike.find(
      (each) =>
        each.value === value &&
        each.unit === unit &&
        each.qualifier === qualifier &&
        each.value_high === value_high,
    );
    if (known) return known.words;
    const words = valueOf(row, unit, language);
    printedAs.set(as_printed, [...alike, { qualifier, value, value_high, unit, words }]);
    return words;
  };
}

/** Each different id with its place in the order in which they first occur. */
function numberIds(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, number) => [id, number]));
}
