import type { APIRoute } from 'astro';
import { dataset, fileAddress, viewContext } from '../../site/context.ts';
import { feedXml } from '../../site/feed.ts';
import { fullNameOf } from '../../site/names.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    feedXml(dataset.reports, viewContext('en'), {
      site: site ?? url,
      feed: fileAddress('en/feed.xml'),
      placeName: (id) => fullNameOf(id, 'en'),
    }),
  );
