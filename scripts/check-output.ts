import { checkIndexing } from './output/indexing.ts';
import { checkLinks } from './output/links.ts';
import { checkMarks } from './output/marks.ts';
import { checkMetadata } from './output/metadata.ts';
import type { BuiltPage, OutputRule } from './output/page.ts';
import { checkPolicy } from './output/policy.ts';
import { readBuiltSite, type SiteFiles } from './output/read-site.ts';
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

/** Every fault of a built site as one line; empty where it may be published. Pages that were read are given. */
export function checkOutput(
  files: SiteFiles,
  settings: Pick<Settings, 'basePath' | 'siteUrl'>,
  read?: ReadonlyMap<string, BuiltPage>,
): string[] {
  const site = readBuiltSite(files, settings, read);
  return RULES.flatMap((rule) => rule(site));
}
