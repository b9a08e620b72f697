import type { APIRoute, GetStaticPaths } from 'astro';
import { exploreText, listExploreFiles, type ExplorerFile } from '../../site/explore-files.ts';

export const getStaticPaths = (() =>
  listExploreFiles().map(({ name, file }) => ({
    params: { name },
    props: { file },
  }))) satisfies GetStaticPaths;

/** What the explorer reads on first use. */
export const GET: APIRoute<{ file: ExplorerFile }> = ({ props }) => new Response(exploreText(props.file));
