import type { APIRoute } from 'astro';
import { fileAddress } from '../site/context.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(fileAddress('sitemap-index.xml'), site ?? url).href}\n`,
  );
