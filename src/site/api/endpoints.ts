import { LANGUAGES } from '../../dataset/model/language.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { chartFileColumns } from '../chart-files.ts';
import { releases } from '../generated.ts';
import { downloadSizes } from '../download-sizes.ts';
import { once } from '../../dataset/model/once.ts';
import { charts } from '../figures.ts';
import { labelledTables, tableNamed } from '../tables.ts';
import { chartEndpoints, chartSchemaName, embedEndpoints } from './chart-endpoints.ts';
import type { Endpoint, ParameterValues } from './endpoint.ts';
import { releaseEndpoints, tablesOfAll } from './release-endpoints.ts';
import { chartRowSchema, rowSchema, type Schema } from './schema.ts';
import { rowSchemaName, tableEndpoints, wholeEndpoints, type WholeWords } from './table-endpoints.ts';

/** The path of the description of all addresses, below the site's base. */
export const OPENAPI_PATH = 'data/openapi.json';

/** What stands for the parameters of patterns on this site. */
export const parameterValues: ParameterValues = {
  slug: charts.map(({ slug }) => slug),
  language: LANGUAGES,
  version: releases.map(({ version }) => version),
  table: tablesOfAll(releases),
};

/** Every address of data that the site serves; what only its own pages load is left out. */
export const endpoints = once((): readonly Endpoint[] => [
  ...tableEndpoints(labelledTables(), downloadSizes()),
  ...wholeEndpoints(labelledTables(), downloadSizes(), wholeWords()),
  {
    part: 'whole',
    path: OPENAPI_PATH,
    summary: { vi: MESSAGES.vi.api.openapi, en: MESSAGES.en.api.openapi },
    mediaType: 'application/json',
    schema: { type: 'object' },
  },
  ...releaseEndpoints(releases),
  ...chartEndpoints(parameterValues.slug, rowSchemaName({ table: tableNamed('observations') })),
  ...embedEndpoints(),
  ...LANGUAGES.map((language): Endpoint => ({
    part: 'feeds',
    path: language === 'vi' ? 'feed.xml' : `${language}/feed.xml`,
    summary: {
      vi: MESSAGES.vi.api.feed(MESSAGES.vi.chartFiles.languages[language]),
      en: MESSAGES.en.api.feed(MESSAGES.en.chartFiles.languages[language]),
    },
    mediaType: 'application/xml',
    schema: null,
  })),
]);

/** The rows of every table and of every chart, by name. */
export function rowSchemas(): Readonly<Record<string, Schema>> {
  return Object.fromEntries([
    ...labelledTables().map((each) => [rowSchemaName(each), rowSchema(each.table.columns)] as const),
    ...charts.map(({ slug }) => [chartSchemaName(slug), chartRowSchema(chartFileColumns(slug))] as const),
  ]);
}

function wholeWords(): WholeWords {
  const { vi, en } = MESSAGES;
  const english: Readonly<Record<string, { readonly holds: string } | undefined>> = en.data.wholeFiles;
  return Object.fromEntries(
    Object.entries(vi.data.wholeFiles).map(([path, { holds }]) => [
      path,
      { vi: holds, en: english[path]?.holds ?? holds },
    ]),
  );
}
