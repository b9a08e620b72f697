import type { Figure, Layout } from '../charts/figure.ts';
import { renderSvg } from '../charts/render.ts';
import { LANGUAGES, type Language } from '../dataset/model/language.ts';
import { once, onceEach } from '../dataset/model/once.ts';
import { chartKey } from './chart-key.ts';
import { viewContext } from './context.ts';
import { figureOf } from './figures.ts';
import { keptText } from './kept-text.ts';
import { placeCodes } from './place-codes.ts';

/** The drawings of a chart as they stand in a page: made once for all pages, and kept while its key is the same. */
export function chartDrawings({ slug }: Figure, language: Language): Readonly<Record<Layout, string>> {
  const { wide, narrow } = drawings[language];
  return { wide: wide(slug), narrow: narrow(slug) };
}

const drawings = Object.fromEntries(
  LANGUAGES.map((language) => {
    const codes = once(() => placeCodes(viewContext(language)));
    const drawn = (layout: Layout): ((slug: string) => string) =>
      onceEach((slug) =>
        keptText(`${chartKey(slug)}-${language}-${layout}.svg`, () => {
          const { plots, alternativeText } = figureOf(slug, viewContext(language));
          return renderSvg(plots[layout], {
            idPrefix: `${slug}-${layout}`,
            label: alternativeText,
            placeOf: codes(),
          });
        }),
      );
    return [language, { wide: drawn('wide'), narrow: drawn('narrow') }];
  }),
) as Readonly<Record<Language, Readonly<Record<Layout, (slug: string) => string>>>>;
