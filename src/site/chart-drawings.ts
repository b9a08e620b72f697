import type { Figure, Layout } from '../charts/figure.ts';
import { renderSvg } from '../charts/render.ts';
import type { Language } from '../dataset/model/language.ts';
import { chartKey } from './chart-key.ts';
import { viewContext } from './context.ts';
import { keptText } from './kept-text.ts';
import { placeCodes } from './place-codes.ts';

const drawn = new Map<string, string>();
const codes = new Map<Language, (href: string) => string | null>();

/** The drawings of a chart as they stand in a page: made once for all pages, and kept while its key is the same. */
export function chartDrawings(figure: Figure, language: Language): Readonly<Record<Layout, string>> {
  return { wide: drawingOf(figure, 'wide', language), narrow: drawingOf(figure, 'narrow', language) };
}

function drawingOf({ slug, plots, alternativeText }: Figure, layout: Layout, language: Language): string {
  const name = `${slug}-${language}-${layout}`;
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const svg = keptText(
    () => `${chartKey(slug)}-${language}-${layout}.svg`,
    () =>
      renderSvg(plots[layout], {
        idPrefix: `${slug}-${layout}`,
        label: alternativeText,
        placeOf: codesOf(language),
      }),
  );
  drawn.set(name, svg);
  return svg;
}

function codesOf(language: Language): (href: string) => string | null {
  const known = codes.get(language) ?? placeCodes(viewContext(language));
  codes.set(language, known);
  return known;
}
