import { chartDataFile } from '../chart-files.ts';
import { viewContext } from '../context.ts';
import { chartOembed } from '../oembed-answer.ts';
import { oembedPath } from '../oembed.ts';

/** What an address answers, or a part of it, as JSON text. */
export interface Example {
  /** Path below the site's base. */
  readonly path: string;
  readonly json: string;
}

/** The first row of a chart's table as its JSON file has it. */
export async function chartRowExample(slug: string, site: URL): Promise<Example> {
  const { path, bytes } = await chartDataFile(slug, 'json', site);
  const { rows } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly rows: readonly unknown[] };
  return { path: `charts/${path}`, json: JSON.stringify(rows[0], null, 1) };
}

/** The Vietnamese oEmbed answer of a chart, in which pages of both languages show how answers look. */
export function oembedExample(slug: string, site: URL): Example {
  return { path: oembedPath(slug, 'vi'), json: chartOembed(slug, viewContext('vi'), site).trimEnd() };
}
