import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { WebFont } from '../fonts/subset.ts';
import type { Settings } from '../settings.ts';

/** What the code of the pages is made from: its sources, the settings of the bundler and the versions of packages. */
const SOURCES = [
  'src/**/*.*',
  'astro.config.ts',
  'tsconfig.json',
  'scripts/plain-imports.ts',
  'scripts/render/bundled-renderer.ts',
  'scripts/render/make-bundle.ts',
  'package-lock.json',
];

/** Changes with whatever decides on the code that renders the pages and on their scripts, styles and fonts. */
export function bundleKey(
  { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>,
  fonts: readonly WebFont[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([siteUrl, basePath, process.version]));
  for (const path of globSync(SOURCES).sort()) hash.update(`\0${path}\0`).update(readFileSync(path));
  for (const { name, bytes } of fonts) hash.update(`\0${name}\0`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}
