import type { DataDownload, Dataset as DatasetNode, PropertyValue } from 'schema-dts';
import { UNITS } from '../../dataset/model/codes.ts';
import { LANGUAGES } from '../../dataset/model/language.ts';
import type { Indicator, Observation, Place, Report } from '../../dataset/model/tables.ts';
import { mediaTypeOf } from '../media-types.ts';
import { temporalCoverage } from './coverage.ts';
import { describeReport } from './report.ts';
import { describeProject, type SiteView } from './site.ts';

/** What every dataset of the site, whole or part, is made of. */
export interface DataDescription {
  /** Lasting name and address of the page that offers it. */
  readonly id: string;
  readonly url: string;
  readonly name: string;
  /** Between 50 and 5000 characters, or search engines pass the dataset over. */
  readonly description: string;
  /** The version of the data. */
  readonly version: string;
  readonly observations: readonly Observation[];
  /** Those that the observations count. */
  readonly indicators: readonly Indicator[];
  readonly country: Place | undefined;
  /** Reports to cite, the foremost first; those without an address are left out. */
  readonly reports: readonly Report[];
  /** Paths of its files below the site's base. */
  readonly files: readonly string[];
}

/** A description names this many reports; the files name all. */
const MOST_CITED = 20;

/** A dataset as search engines for datasets read it, by schema.org and Google's list of fields. */
export function describeData(data: DataDescription, view: SiteView): Exclude<DatasetNode, string> {
  const years = temporalCoverage(data.observations);
  const { country } = data;
  const citation = data.reports
    .filter(({ url }) => url !== null)
    .slice(0, MOST_CITED)
    .map(describeReport);
  return {
    '@type': 'Dataset',
    '@id': data.id,
    url: data.url,
    name: data.name,
    description: data.description,
    license: view.licenceUrl,
    creator: describeProject(view),
    version: data.version,
    isAccessibleForFree: true,
    inLanguage: LANGUAGES,
    ...(years && { temporalCoverage: years }),
    ...(country && {
      spatialCoverage: {
        '@type': 'Country',
        name: view.language === 'vi' ? country.name_vi : country.name_en,
      },
    }),
    ...(data.indicators.length > 0 && {
      variableMeasured: data.indicators.map((indicator) => describeIndicator(indicator, view)),
    }),
    distribution: data.files.map((path) => describeFile(path, view)),
    ...(citation.length > 0 && { citation }),
  };
}

function describeIndicator(indicator: Indicator, view: SiteView): PropertyValue {
  const { indicator_id, unit } = indicator;
  const [name, definition] =
    view.language === 'vi'
      ? [indicator.name_vi, indicator.definition_vi]
      : [indicator.name_en, indicator.definition_en];
  return {
    '@type': 'PropertyValue',
    propertyID: indicator_id,
    name,
    description: definition,
    unitText: UNITS.find(({ code }) => code === unit)?.label[view.language] ?? unit,
    url: view.page({ kind: 'indicator', id: indicator_id }),
  };
}

function describeFile(path: string, view: SiteView): DataDownload {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { '@type': 'DataDownload', name, contentUrl: view.file(path), encodingFormat: mediaTypeOf(path) };
}
