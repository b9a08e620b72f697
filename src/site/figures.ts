import type { Chart, ChartOptions, Figure } from '../charts/figure.ts';
import { CHARTS } from '../charts/registry.ts';
import { drawPlaceStrip, hasPlaceStrip, type PlaceStrip } from '../charts/place-strip.ts';
import type { Language } from '../dataset/model/language.ts';
import { keyedBy } from '../dataset/model/keyed-by.ts';
import { onceEach } from '../dataset/model/once.ts';
import { dataset, derived, mentionAnchor, viewContext, type ViewContext } from './context.ts';
import { codeOfPlace } from './place-codes.ts';
import { keepRecent } from './recent.ts';

export { notesOf } from '../charts/figure.ts';

const strips = keepRecent<PlaceStrip | null>(16);

const bySlug = keyedBy(CHARTS, ({ slug }) => slug);

/** The figure of each chart in a language, null where the dataset carries none; drawn once for all pages. */
const drawnIn = onceEach((language) => {
  const options = optionsOf(viewContext(language as Language));
  return onceEach((slug) => bySlug.get(slug)?.draw({ dataset, derived }, options) ?? null);
});

/** The charts that the dataset carries. */
export const charts: readonly Chart[] = CHARTS.filter(({ slug, isCarried }) =>
  isCarried ? isCarried({ dataset, derived }) : drawnIn('vi')(slug) !== null,
);

/** Every chart that the dataset carries in a language. */
export function drawFigures({ language }: ViewContext): readonly Figure[] {
  return charts.flatMap(({ slug }) => drawnIn(language)(slug) ?? []);
}

/** The chart of a slug in a language. Throws an Error where the dataset carries none. */
export function figureOf(slug: string, { language }: ViewContext): Figure {
  const figure = drawnIn(language)(slug);
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
