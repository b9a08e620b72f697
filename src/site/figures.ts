import type { ChartOptions, Figure } from '../charts/figure.ts';
import { CHARTS } from '../charts/registry.ts';
import { drawPlaceStrip, hasPlaceStrip, type PlaceStrip } from '../charts/place-strip.ts';
import type { Language } from '../dataset/model/language.ts';
import { dataset, derived, mentionAnchor, type ViewContext } from './context.ts';
import { codeOfPlace } from './place-codes.ts';
import { keepRecent } from './recent.ts';

export { notesOf } from '../charts/figure.ts';

const drawn = new Map<Language, readonly Figure[]>();
const strips = keepRecent<PlaceStrip | null>(16);

/** Every chart that the dataset carries in a language; drawn once for all pages. */
export function drawFigures(context: ViewContext): readonly Figure[] {
  const known = drawn.get(context.language);
  if (known) return known;
  const options = optionsOf(context);
  const figures = CHARTS.flatMap((chart) => chart.draw({ dataset, derived }, options) ?? []);
  drawn.set(context.language, figures);
  return figures;
}

/** The chart of a slug in a language. Throws an Error where the dataset carries none. */
export function figureOf(slug: string, context: ViewContext): Figure {
  const figure = drawFigures(context).find((each) => each.slug === slug);
  if (!figure) throw new Error(`no chart ${slug}`);
  return figure;
}

/** The strip of a place, for its page and for the details of its marks, which are rendered together. */
export function drawStrip(placeId: string, context: ViewContext): PlaceStrip | null {
  return strips(`${context.language} ${placeId}`, () =>
    drawPlaceStrip({ dataset, derived }, placeId, {
      language: context.language,
      hrefOf: context.observationLink,
      placeCode: codeOfPlace(placeId),
    }),
  );
}

/** Whether a place has a strip, without drawing it. */
export function hasStrip(placeId: string): boolean {
  return hasPlaceStrip({ dataset, derived }, placeId);
}

function optionsOf({ language, observationLink, link }: ViewContext): ChartOptions {
  return {
    language,
    hrefOf: observationLink,
    hrefOfMention: (id, themeId) => link({ kind: 'report', id }, mentionAnchor(themeId)),
    hrefOfPlace: (id) => link({ kind: 'place', id }),
  };
}
