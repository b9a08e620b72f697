import { ABOUT } from '../../dataset/publish/about.ts';
import { parametersOf, type Endpoint, type ParameterValues } from './endpoint.ts';
import type { Schema } from './schema.ts';

export interface ApiDescription {
  readonly endpoints: readonly Endpoint[];
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly values: ParameterValues;
  /** Version of the data. */
  readonly version: string;
  /** Absolute address of the site, and of the page that describes the API. */
  readonly site: string;
  readonly documentation: string;
}

const ABOUT_ANSWERS =
  'Static files: no key, no query, no state. Every table is an array of rows with the columns in the order of the ' +
  'schema: CSV has them as a header row (UTF-8, comma, LF, `.` decimal) and an empty cell where JSON and Parquet ' +
  'have null, never zero.';

/** `openapi.json`: OpenAPI 3.1.1 (spec.openapis.org) of every address, in English. */
export function openApiDocument(api: ApiDescription): Schema {
  const { endpoints, schemas, values, version, site, documentation } = api;
  return {
    openapi: '3.1.1',
    info: {
      title: ABOUT.title.en,
      description: `${ABOUT.description.en}\n\n${ABOUT_ANSWERS}`,
      version,
      license: { name: ABOUT.licence.title, identifier: ABOUT.licence.id },
    },
    externalDocs: { url: documentation },
    servers: [{ url: site.replace(/\/$/, '') }],
    paths: Object.fromEntries(endpoints.map((each) => [`/${each.path}`, { get: operationOf(each, values) }])),
    components: { schemas },
  };
}

function operationOf({ part, path, summary, mediaType, schema }: Endpoint, values: ParameterValues): Schema {
  const parameters = parametersOf(path).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', enum: values[name] },
  }));
  return {
    operationId: path.replace(/[{}]/g, '').replace(/\W+/g, '-'),
    summary: summary.en,
    tags: [part],
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: { description: summary.en, content: { [mediaType]: schema ? { schema } : {} } },
    },
  };
}
