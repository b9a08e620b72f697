import type { BuiltPage, BuiltSite } from './page.ts';

/**
 * Every page carries the policy and nothing that it would block: no inline style, script or handler, and nothing
 * loaded from elsewhere. No link to another site gives that site a hold on the page.
 */
export function checkPolicy(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => faultsOf(page, site.siteUrl).map((fault) => `${page.path}: ${fault}`));
}

function faultsOf({ document }: BuiltPage, siteUrl: string): string[] {
  const policy = document
    .querySelector('meta[http-equiv="content-security-policy"]')
    ?.getAttribute('content');
  return [
    ...(policy?.includes("default-src 'none'") && !policy.includes('unsafe') ? [] : ['no strict policy']),
    ...count(document, 'style, [style]', 'inline style'),
    ...count(document, 'script:not([src]):not([type="application/ld+json"])', 'inline script'),
    ...count(document, '[onclick], [onload], [onerror]', 'inline handler'),
    ...thirdParties(document).map((address) => `loads from elsewhere: ${address}`),
    ...(document.querySelector('meta[name=referrer]') ? [] : ['no referrer policy']),
    ...unsafeLinks(document, siteUrl).map((address) => `outside link without noopener: ${address}`),
  ];
}

function count(document: Document, selector: string, name: string): string[] {
  const found = document.querySelectorAll(selector).length;
  return found === 0 ? [] : [`${name}: ${found}`];
}

function thirdParties(document: Document): string[] {
  const loaded = document.querySelectorAll(
    'script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]',
  );
  return [...loaded]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address));
}

function unsafeLinks(document: Document, siteUrl: string): string[] {
  const own = new URL(siteUrl).origin;
  return [...document.querySelectorAll('a[href^=http]')]
    .filter((link) => !link.getAttribute('rel')?.split(' ').includes('noopener'))
    .map((link) => link.getAttribute('href') ?? '')
    .filter((address) => !URL.canParse(address) || new URL(address).origin !== own);
}
