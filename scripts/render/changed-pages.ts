import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { twinOf } from '../output/twins.ts';
import type { BuiltPage } from '../output/page.ts';
import type { Settings } from '../settings.ts';
import type { KnownFiles } from './inventory.ts';
import type { Output } from './output.ts';

const SITEMAP = /^sitemap[^/]*\.xml$/;
const DETAILS = /^details\/.*\.json$/;

interface Before extends Pick<Settings, 'distDir' | 'siteUrl' | 'basePath'> {
  readonly files: KnownFiles;
  /** What was read of a page of the output before, and of one of this output. */
  readonly readBefore: (path: string) => BuiltPage | null;
  readonly read: (path: string) => BuiltPage | null;
}

/**
 * The pages that the rules may judge otherwise than in the output before, which had no fault: those that differ, with
 * their twins. Null where it may be any page, since something is gone that others may lead to.
 */
export function changedPages(output: Output, before: Before): ReadonlySet<string> | null {
  const difference = output.difference();
  if (!difference) return null;
  const paths = new Set(output.paths());
  if (Object.keys(before.files).some((path) => !paths.has(path))) return null;
  const wanted = new Set<string>();
  for (const path of difference.written) {
    if (SITEMAP.test(path)) return null;
    const isKnown = before.files[path] !== undefined;
    if (isKnown && DETAILS.test(path) && hasLostMarks(path, output, before)) return null;
    if (!path.endsWith('.html')) continue;
    const page = before.read(path);
    if (!page || (isKnown && hasLostIds(page, before))) return null;
    wanted.add(path);
    const twin = twinOf(page, before);
    if (twin !== null && paths.has(twin)) wanted.add(twin);
  }
  return wanted;
}

/** Whether a page lacks what a link to it may have named. */
function hasLostIds({ path, ids }: BuiltPage, { readBefore }: Before): boolean {
  const had = readBefore(path)?.ids ?? null;
  const has = new Set(ids);
  return had === null || had.some((id) => !has.has(id));
}

/** Whether a file of details lacks a mark that a drawing may have. */
function hasLostMarks(path: string, output: Output, { distDir }: Before): boolean {
  if (!output.known(path)) return true;
  const marksIn = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object;
  const has = marksIn(output.locate(path));
  return Object.keys(marksIn(join(distDir, path))).some((mark) => !Object.hasOwn(has, mark));
}
