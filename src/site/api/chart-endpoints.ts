import { THEMES, type Theme } from '../../charts/theme.ts';
import { LANGUAGES } from '../../dataset/model/language.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { DATA_FORMATS, IMAGE_FORMATS, imageName } from '../chart-file-list.ts';
import { mediaTypeOf } from '../media-types.ts';
import { oembedPath } from '../oembed.ts';
import type { Endpoint } from './endpoint.ts';
import { objectOf, type Schema } from './schema.ts';

/** The name of a chart's row among the schemas. */
export function chartSchemaName(slug: string): string {
  return `chart-${slug}`;
}

/** The files of every chart, as patterns. `observationRow` is the name of the schema of observations. */
export function chartEndpoints(slugs: readonly string[], observationRow: string): Endpoint[] {
  const rows: Schema = {
    type: 'array',
    items: { anyOf: slugs.map((slug) => referTo(chartSchemaName(slug))) },
  };
  const schemas: Readonly<Record<(typeof DATA_FORMATS)[number], Schema | null>> = {
    csv: rows,
    json: chartSchema(rows, observationRow),
    xlsx: null,
    zip: null,
    'metadata.json': METADATA,
  };
  const data = DATA_FORMATS.map((format): Endpoint => {
    const path = `charts/{slug}.${format}`;
    const summary = { vi: MESSAGES.vi.api.chartFiles[format], en: MESSAGES.en.api.chartFiles[format] };
    return { part: 'charts', path, summary, mediaType: mediaTypeOf(path), schema: schemas[format] };
  });
  return [...data, ...imageEndpoints()];
}

function imageEndpoints(): Endpoint[] {
  return (Object.keys(THEMES) as Theme[]).flatMap((theme) =>
    IMAGE_FORMATS.map((format): Endpoint => {
      const path = `charts/${imageName('{slug}', '{language}', theme)}.${format}`;
      const summary = {
        vi: MESSAGES.vi.api.image(MESSAGES.vi.theme[theme]),
        en: MESSAGES.en.api.image(MESSAGES.en.theme[theme]),
      };
      return { part: 'charts', path, summary, mediaType: mediaTypeOf(path), schema: null };
    }),
  );
}

/** What a chart answers to programs that want to show it as a frame, one pattern a language. */
export function embedEndpoints(): Endpoint[] {
  return LANGUAGES.map((language) => {
    const path = oembedPath('{slug}', language);
    const summary = {
      vi: MESSAGES.vi.api.oembed(MESSAGES.vi.chartFiles.languages[language]),
      en: MESSAGES.en.api.oembed(MESSAGES.en.chartFiles.languages[language]),
    };
    return { part: 'embeds', path, summary, mediaType: mediaTypeOf(path), schema: OEMBED };
  });
}

const TEXT: Schema = { type: 'string' };

/** The rich answer of the oEmbed specification 1.0. */
const OEMBED = objectOf([
  ['version', { const: '1.0' }],
  ['type', { const: 'rich' }],
  ['title', TEXT],
  ['provider_name', TEXT],
  ['provider_url', { type: 'string', format: 'uri' }],
  ['html', TEXT],
  ['width', { type: 'integer' }],
  ['height', { type: 'integer' }],
]);

const METADATA = objectOf([
  ['chart', { type: 'object' }],
  ['columns', { type: 'object' }],
  ['data_version', TEXT],
  ['licence', TEXT],
]);

function chartSchema(rows: Schema, observationRow: string): Schema {
  return objectOf([
    ['slug', TEXT],
    ['data_version', TEXT],
    ['licence', TEXT],
    ['question', TEXT],
    ['finding', TEXT],
    ['notes', { type: 'array', items: TEXT }],
    ['reports', { type: 'array', items: { type: 'object' } }],
    ['rows', rows],
    ['observations', { type: 'array', items: referTo(observationRow) }],
  ]);
}

function referTo(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
