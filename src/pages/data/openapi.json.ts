import type { APIRoute } from 'astro';
import { endpoints, parameterValues, rowSchemas } from '../../site/api/endpoints.ts';
import { openApiDocument } from '../../site/api/openapi.ts';
import { fileAddress, viewContext } from '../../site/context.ts';
import { edition } from '../../site/edition.ts';

/** Every address of data that the site serves, as OpenAPI 3.1. */
export const GET: APIRoute = ({ site, url }) => {
  const absolute = (path: string): string => new URL(path, site ?? url).href;
  const document = openApiDocument({
    endpoints: endpoints(),
    schemas: rowSchemas(),
    values: parameterValues,
    version: edition().version,
    site: absolute(fileAddress('')),
    documentation: absolute(viewContext('en').link({ kind: 'api' })),
  });
  return new Response(`${JSON.stringify(document, null, 1)}\n`);
};
