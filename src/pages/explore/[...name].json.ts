import type { APIRoute, GetStaticPaths } from 'astro';
import { exploreFileKey, exploreText, listExploreFiles } from '../../site/explore-files.ts';

export const getStaticPaths = (() =>
  listExploreFiles().map((name) => ({
    params: { name },
    // Only the thread that lists all files asks for it.
    get cacheKey() {
      return exploreFileKey(name);
    },
  }))) satisfies GetStaticPaths;

/** What the explorer reads on first use, and the parts that it reads when they are needed. */
export const GET: APIRoute = ({ params }) => new Response(exploreText(params['name'] ?? ''));
