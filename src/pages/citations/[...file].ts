import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles } from '../../site/citations.ts';

export const getStaticPaths = (() =>
  citationFiles(new URL(import.meta.env.SITE)).map(({ path, text }) => ({
    params: { file: path.slice('citations/'.length) },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A citation as a file: `citations/<language>/data.bib`, `…/charts/<slug>.ris`, `…/reports/<report>.json`, `.cff`, `.txt`. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
