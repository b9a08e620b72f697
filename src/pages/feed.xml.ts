import type { APIRoute } from 'astro';
import { dataset, fileAddress, viewContext } from '../site/context.ts';
import { feedXml } from '../site/feed.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(feedXml(dataset.reports, viewContext('vi'), site ?? url, fileAddress('feed.xml')));
