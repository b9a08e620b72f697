import type { APIRoute } from 'astro';
import { viewContext } from '../site/context.ts';
import { drawFigures } from '../site/figures.ts';
import { llmsText } from '../site/llms.ts';
import { publishedTables } from '../site/tables.ts';

export const GET: APIRoute = ({ site, url }) => {
  const context = viewContext('en');
  return new Response(llmsText(context, drawFigures(context), publishedTables(), site ?? url));
};
