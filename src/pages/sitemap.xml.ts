import type { APIRoute } from 'astro';
import { fileAddress } from '../site/context.ts';
import { distinctPages } from '../site/pages.ts';
import { sitemapXml } from '../site/sitemap.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(sitemapXml(distinctPages, fileAddress(''), site ?? url));
