import type { APIRoute } from 'astro';
import { fileAddress } from '../site/context.ts';
import { sitemapIndexXml } from '../site/sitemap.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(sitemapIndexXml(new URL(fileAddress('sitemap.xml'), site ?? url)));
