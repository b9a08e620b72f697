import type { APIRoute, GetStaticPaths } from 'astro';
import { cardFiles } from '../../site/cards.ts';

export const getStaticPaths = (() =>
  cardFiles().map(({ path, text }) => ({
    params: { path: path.replace('cards/', '') },
    props: { text },
  }))) satisfies GetStaticPaths;

/** The drafts of the social cards; the build makes a PNG of each and leaves them out. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
