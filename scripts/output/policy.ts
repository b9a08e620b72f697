import type { BuiltPage, BuiltSite } from './page.ts';

/**
 * Every page carries the policy and nothing that it would block: no inline style, script or handler, and nothing
 * loaded from elsewhere. No link to another site gives that site a hold on the page.
 */
export function checkPolicy(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => faultsOf(page, site.siteUrl).map((fault) => `${page.path}: ${fault}`));
}

function faultsOf({ meta, blocked, thirdParties, openLinks }: BuiltPage, siteUrl: string): string[] {
  const policy = meta['content-security-policy'];
  const own = new URL(siteUrl).origin;
  return [
    ...(policy?.includes("default-src 'none'") && !policy.includes('unsafe') ? [] : ['no strict policy']),
    ...Object.entries(blocked).flatMap(([name, count]) => (count === 0 ? [] : [`${name}: ${count}`])),
    ...thirdParties.map((address) => `loads from elsewhere: ${address}`),
    ...(meta['referrer'] === undefined ? ['no referrer policy'] : []),
    ...openLinks
      .filter((address) => !URL.canParse(address) || new URL(address).origin !== own)
      .map((address) => `outside link without noopener: ${address}`),
  ];
}
