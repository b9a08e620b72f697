import { fileAddress, type ViewContext } from './context.ts';
import { frameHeightsOf } from './embed.ts';
import { figureOf } from './figures.ts';
import { oembedJson } from './oembed.ts';

/** The oEmbed answer of a chart in the language of a context. */
export function chartOembed(slug: string, context: ViewContext, site: URL): string {
  const figure = figureOf(slug, context);
  const absolute = (path: string): string => new URL(path, site).href;
  return oembedJson({
    title: figure.finding,
    question: figure.question,
    siteName: context.messages.siteName,
    siteAddress: absolute(fileAddress('')),
    frameAddress: absolute(context.link({ kind: 'embed', id: figure.slug })),
    heights: frameHeightsOf(figure.slug),
  });
}
