import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { chartKey } from '../../site/chart-key.ts';
import { viewContext } from '../../site/context.ts';
import { chartOembed } from '../../site/oembed-answer.ts';
import { oembedPath } from '../../site/oembed.ts';
import { charts } from '../../site/figures.ts';

export const getStaticPaths = (() =>
  LANGUAGES.flatMap((language) =>
    charts.map(({ slug }) => ({
      params: { path: oembedPath(slug, language).replace(/^oembed\//, '') },
      props: { slug, language },
      // Only the thread that lists all files asks for it.
      get cacheKey() {
        return chartKey(slug);
      },
    })),
  )) satisfies GetStaticPaths;

/** What a program that meets a chart's address needs to show it as a frame (oembed.com). */
export const GET: APIRoute<{ slug: string; language: Language }> = ({ props, site, url }) =>
  new Response(chartOembed(props.slug, viewContext(props.language), site ?? url));
