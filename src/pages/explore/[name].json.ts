import type { APIRoute, GetStaticPaths } from 'astro';
import { exploreFiles } from '../../site/explore-files.ts';

export const getStaticPaths = (() =>
  exploreFiles().map(({ name, text }) => ({ params: { name }, props: { text } }))) satisfies GetStaticPaths;

/** What the explorer reads on first use. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
