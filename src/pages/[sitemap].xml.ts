import type { APIRoute, GetStaticPaths } from 'astro';
import type { Page } from '../i18n/routes.ts';
import { fileAddress } from '../site/context.ts';
import { distinctPages } from '../site/pages.ts';
import { cutSitemaps, sitemapXml } from '../site/sitemap.ts';

export const getStaticPaths = (() =>
  cutSitemaps(distinctPages).map(({ name, pages }) => ({
    params: { sitemap: name.replace(/\.xml$/, '') },
    props: { pages },
  }))) satisfies GetStaticPaths;

/** A sitemap: the only one of a small site, one of several of a large one. */
export const GET: APIRoute<{ pages: readonly Page[] }> = ({ props, site, url }) =>
  new Response(sitemapXml(props.pages, fileAddress(''), site ?? url));
