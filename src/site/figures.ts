import type { Figure } from '../charts/figure.ts';
import type { Language } from '../dataset/model/language.ts';
import { dataset, derived, type ViewContext } from './context.ts';
import { charts } from './pages.ts';

const drawn = new Map<Language, readonly Figure[]>();

/** Every chart that the dataset carries in a language; drawn once for all pages. */
export function drawFigures({ language, observationLink, link }: ViewContext): readonly Figure[] {
  const known = drawn.get(language);
  if (known) return known;
  const figures = charts.flatMap(
    (chart) =>
      chart.draw(
        { dataset, derived },
        {
          language,
          hrefOf: observationLink,
          hrefOfReport: (id) => link({ kind: 'report', id }),
          hrefOfPlace: (id) => link({ kind: 'place', id }),
        },
      ) ?? [],
  );
  drawn.set(language, figures);
  return figures;
}

/** The chart of a slug in a language. Throws an Error where the dataset carries none. */
export function figureOf(slug: string, context: ViewContext): Figure {
  const figure = drawFigures(context).find((each) => each.slug === slug);
  if (!figure) throw new Error(`no chart ${slug}`);
  return figure;
}
