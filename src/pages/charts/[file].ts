import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFiles } from '../../site/chart-files.ts';

export const getStaticPaths = (async () => {
  const files = await chartFiles(new URL(import.meta.env.SITE));
  return files.map(({ path, bytes }) => ({ params: { file: path }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** A chart's downloads: `<slug>.csv`, `.json`, `.metadata.json`, `.xlsx`, `.zip`, `.<language>.svg`, `.<language>.dark.svg`. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
