import { checkIndexing } from './output/indexing.ts';
import { checkLinks } from './output/links.ts';
import { checkMarks } from './output/marks.ts';
import { checkMetadata } from './output/metadata.ts';
import type { BuiltSite, OutputRule } from './output/page.ts';
import { checkPolicy } from './output/policy.ts';
import { readBuiltSite, type ReadPages, type SiteFiles } from './output/read-site.ts';
import { checkSitemap } from './output/sitemap.ts';
import { checkTwins } from './output/twins.ts';
import type { Settings } from './settings.ts';

/** What a built site must hold, one line a rule. */
const RULES: readonly OutputRule[] = [
  checkIndexing,
  checkLinks,
  checkMarks,
  checkMetadata,
  checkPolicy,
  checkTwins,
];

/**
 * Every fault of a built site as one line; empty where it may be published. What was read of pages is given, and which of
 * them are to be checked.
 */
export function checkOutput(
  files: SiteFiles,
  settings: Pick<Settings, 'basePath' | 'siteUrl'>,
  pages?: ReadPages,
): string[] {
  const faults = RULES.map((): string[] => []);
  let whole: BuiltSite | null = null;
  for (const site of readBuiltSite(files, settings, pages)) {
    for (const [index, rule] of RULES.entries()) faults[index]?.push(...rule(site));
    whole = site;
  }
  return [...faults.flat(), ...(whole ? checkSitemap(whole) : [])];
}
