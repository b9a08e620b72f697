import type { APIRoute, GetStaticPaths } from 'astro';
import { listSearchFiles, searchFileText } from '../../site/search-file.ts';

export const getStaticPaths = (() =>
  listSearchFiles().map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** What the search of a language reads on first use, and the shards of a large index. */
export const GET: APIRoute = ({ params }) => new Response(searchFileText(params['name'] ?? ''));
