import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '../../dataset/model/language.ts';
import { viewContext } from '../../site/context.ts';
import { drawFigures, drawStrip } from '../../site/figures.ts';
import { detailsOf } from '../../site/mark-details.ts';
import { placesWithPages } from '../../site/pages.ts';

export const getStaticPaths = (() =>
  LANGUAGES.flatMap((language) => {
    const context = viewContext(language);
    const charts = drawFigures(context).map((figure) => ({ name: `charts/${figure.slug}`, drawing: figure }));
    const places = [...placesWithPages].flatMap((id) => {
      const drawing = drawStrip(id, context);
      return drawing ? [{ name: `places/${id}`, drawing }] : [];
    });
    return [...charts, ...places].map(({ name, drawing }) => ({
      params: { file: `${language}/${name}.json` },
      props: { text: JSON.stringify(detailsOf(drawing, context)) },
    }));
  })) satisfies GetStaticPaths;

/** What a page tells of its marks once a reader asks: `details/<language>/charts/<slug>.json`, `…/places/<id>.json`. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
