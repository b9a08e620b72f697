import type { APIRoute, GetStaticPaths } from 'astro';
import { chartKey } from '../../site/chart-key.ts';
import { chartFileBytes, listChartFiles, type ChartFile } from '../../site/chart-files.ts';

export const getStaticPaths = (() =>
  listChartFiles().map(({ name, file }) => ({
    params: { file: name },
    props: { name, file },
    // Only the thread that lists all files asks for it.
    get cacheKey() {
      return chartKey(file.slug);
    },
  }))) satisfies GetStaticPaths;

/** A chart's downloads: `<slug>.csv`, `.json`, `.metadata.json`, `.xlsx`, `.zip`, `.<language>.svg`, `.<language>.dark.svg`. */
export const GET: APIRoute<{ name: string; file: ChartFile }> = async ({ props: { name, file } }) =>
  new Response((await chartFileBytes(name, file, new URL(import.meta.env.SITE))) as Uint8Array<ArrayBuffer>);
