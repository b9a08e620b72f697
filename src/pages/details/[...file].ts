import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { chartKey } from '../../site/chart-key.ts';
import { viewContext } from '../../site/context.ts';
import { charts, drawStrip, figureOf, hasStrip } from '../../site/figures.ts';
import { detailsOf } from '../../site/mark-details.ts';
import { placeKey } from '../../site/page-key.ts';
import { placesWithPages } from '../../site/pages.ts';

/** A drawing whose marks are told of: that of a chart, or the strip of a place. */
interface Props {
  readonly kind: 'charts' | 'places';
  readonly id: string;
  readonly language: Language;
}

export const getStaticPaths = (() => {
  const drawings = [
    ...charts.map(({ slug }) => ({ kind: 'charts' as const, id: slug })),
    ...[...placesWithPages].filter(hasStrip).map((id) => ({ kind: 'places' as const, id })),
  ];
  return drawings.flatMap((drawing) =>
    LANGUAGES.map((language) => ({
      params: { file: `${language}/${drawing.kind}/${drawing.id}.json` },
      props: { ...drawing, language },
      // Only the thread that lists all files asks for it.
      get cacheKey() {
        return drawing.kind === 'places' ? placeKey(drawing.id) : chartKey(drawing.id);
      },
    })),
  );
}) satisfies GetStaticPaths;

/** What a page tells of its marks once a reader asks: `details/<language>/charts/<slug>.json`, `…/places/<id>.json`. */
export const GET: APIRoute<Props> = ({ props: { kind, id, language } }) => {
  const context = viewContext(language);
  const drawing = kind === 'charts' ? figureOf(id, context) : drawStrip(id, context);
  if (!drawing) throw new Error(`no drawing of ${id}`);
  return new Response(JSON.stringify(detailsOf(drawing, context)));
};
