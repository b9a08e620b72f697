import { targetOf } from './links.ts';
import type { BuiltPage, BuiltSite } from './page.ts';

/** What a preview of a page needs of its image. */
const IMAGE_PROPERTIES = ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt'];

/**
 * Every page that may be listed has a social image, and every address of the site in its metadata
 * (`meta` and `link` of the head) leads to a file of the output.
 */
export function checkMetadata(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    [...missingProperties(page), ...brokenAddresses(page, site)].map((fault) => `${page.path}: ${fault}`),
  );
}

/** What search engines shall not list (404, embeds) is shared by nobody. */
function missingProperties({ meta }: BuiltPage): string[] {
  if (meta['robots'] === 'noindex') return [];
  return IMAGE_PROPERTIES.filter((property) => !meta[property]).map((property) => `no ${property}`);
}

function brokenAddresses({ meta, headAddresses }: BuiltPage, site: BuiltSite): string[] {
  const { origin } = new URL(site.siteUrl);
  const relative = ['og:image', 'og:url']
    .flatMap((property) => meta[property] ?? [])
    .filter((address) => !address.startsWith(`${origin}/`));
  const broken = headAddresses
    .filter((address) => address.startsWith(`${origin}/`))
    .filter((address) => {
      const target = targetOf(decodeURIComponent(new URL(address).pathname), site.basePath);
      return target === null || !site.files.has(target);
    });
  return [
    ...relative.map((address) => `not an absolute address of the site: ${address}`),
    ...broken.map((address) => `metadata lead to nothing: ${address}`),
  ];
}
