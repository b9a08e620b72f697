import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFiles } from '../../site/chart-files.ts';

export const getStaticPaths = (() =>
  chartFiles(new URL(import.meta.env.SITE)).map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A chart's downloads: `<slug>.csv`, `.json`, `.<language>.svg`, `.<language>.dark.svg`. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
