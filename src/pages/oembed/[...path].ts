import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { fileAddress, viewContext } from '../../site/context.ts';
import { frameHeightsOf } from '../../site/embed.ts';
import { figureOf } from '../../site/figures.ts';
import { oembedJson, oembedPath } from '../../site/oembed.ts';
import { charts } from '../../site/pages.ts';

export const getStaticPaths = (() =>
  LANGUAGES.flatMap((language) =>
    charts.map(({ slug }) => ({
      params: { path: oembedPath(slug, language).replace(/^oembed\//, '') },
      props: { slug, language },
    })),
  )) satisfies GetStaticPaths;

/** What a program that meets a chart's address needs to show it as a frame (oembed.com). */
export const GET: APIRoute<{ slug: string; language: Language }> = ({ props, site, url }) => {
  const context = viewContext(props.language);
  const figure = figureOf(props.slug, context);
  const absolute = (path: string): string => new URL(path, site ?? url).href;
  return new Response(
    oembedJson({
      title: figure.finding,
      question: figure.question,
      siteName: context.messages.siteName,
      siteAddress: absolute(fileAddress('')),
      frameAddress: absolute(context.link({ kind: 'embed', id: figure.slug })),
      heights: frameHeightsOf(figure.slug),
    }),
  );
};
