import { MEASURES } from '../../dataset/derive/tables/measure-codes.ts';
import { VERDICTS } from '../../dataset/derive/verdict.ts';
import {
  LEVELS,
  PERIOD_KINDS,
  QUALIFIERS,
  SELECTIONS,
  STATUSES,
  type Code,
} from '../../dataset/model/codes.ts';
import type { Language } from '../../dataset/model/language.ts';
import { once, onceEach, withOnce } from '../../dataset/model/once.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import { NONE, type ExploreFile, type ExploreNames } from '../../explore/explore-file.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { fullPlaceName } from '../place-line.ts';
import { nameOf } from '../row-names.ts';
import { periodOfKey } from './periods.ts';

/** The names in a language of all that the files speak of, each list made when it is asked for. */
export function buildExploreNames(
  dataset: Dataset,
  files: readonly ExploreFile[],
  language: Language,
): ExploreNames {
  const { verdicts, explore } = MESSAGES[language];
  const shown = once(() => {
    const used = new Set(files.flatMap(({ facets }) => facets.place.values));
    return dataset.places.filter(({ place_id }) => used.has(place_id));
  });
  const labels = (codes: readonly Code[]) =>
    Object.fromEntries(codes.map(({ code, label }) => [code, label[language]]));
  const period = onceEach((key) => formatPeriod(periodOfKey(key), language));
  return withOnce<Pick<ExploreNames, 'period'>, Omit<ExploreNames, 'period'>>(
    { period },
    {
      labels: () => ({
        place: Object.fromEntries(shown().map((row) => [row.place_id, nameOf(row, language)])),
        indicator: Object.fromEntries(
          dataset.indicators.map((row) => [row.indicator_id, nameOf(row, language)]),
        ),
        measure: labels(MEASURES),
        group: Object.fromEntries(dataset.groups.map((row) => [row.group_id, nameOf(row, language)])),
        status: labels(STATUSES),
        period_kind: labels(PERIOD_KINDS),
        level: labels(LEVELS),
        wording: { ...labels(QUALIFIERS), [NONE]: explore.noObservation },
        selection: { ...labels(SELECTIONS), [NONE]: explore.notPicked },
        verdict: {
          ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, verdicts[verdict].label])),
          [NONE]: explore.notChecked,
        },
      }),
      fullPlaces: () => {
        const places = new Map(dataset.places.map((place) => [place.place_id, place]));
        return Object.fromEntries(
          shown().map(({ place_id }) => [place_id, fullPlaceName(places, place_id, language)]),
        );
      },
      reports: () =>
        Object.fromEntries(
          dataset.reports.map(({ report_id, title, language: written }) => [report_id, [title, written]]),
        ),
    },
  );
}
