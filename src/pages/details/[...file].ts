import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesOf } from '../../charts/ties.ts';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { viewContext, type ViewContext } from '../../site/context.ts';
import { drawStrip, figureOf, hasStrip } from '../../site/figures.ts';
import { detailsOf, type DetailedDrawing } from '../../site/mark-details.ts';
import { placeKey } from '../../site/page-key.ts';
import { charts, placesWithPages } from '../../site/pages.ts';

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
      ...(drawing.kind === 'places' && { cacheKey: placeKey(drawing.id) }),
    })),
  );
}) satisfies GetStaticPaths;

/** What a page tells of its marks once a reader asks: `details/<language>/charts/<slug>.json`, `…/places/<id>.json`. */
export const GET: APIRoute<Props> = ({ props: { kind, id, language } }) => {
  const context = viewContext(language);
  const drawing = kind === 'charts' ? marksOfChart(id, context) : marksOfPlace(id, context);
  return new Response(JSON.stringify(detailsOf(drawing, context)));
};

function marksOfChart(slug: string, context: ViewContext): DetailedDrawing {
  const { plots, table } = figureOf(slug, context);
  return { addresses: Object.values(plots).flatMap(addressesOf), table };
}

function marksOfPlace(placeId: string, context: ViewContext): DetailedDrawing {
  const strip = drawStrip(placeId, context);
  if (!strip) throw new Error(`no drawing of ${placeId}`);
  return { addresses: strip.observationIds.map(context.observationLink) };
}
