import type { APIRoute } from 'astro';
import { fileAddress } from '../site/context.ts';
import { distinctPages } from '../site/pages.ts';
import { cutSitemaps, sitemapIndexXml } from '../site/sitemap.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    sitemapIndexXml(cutSitemaps(distinctPages).map(({ name }) => new URL(fileAddress(name), site ?? url))),
  );
