import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuiltPage } from '../output/page.ts';
import { replaceFile } from '../replace.ts';

/** A file of an output, as it was when it was written. */
export interface KnownFile {
  readonly sha256: string;
  /** What it depends on, the code included; null where that is not known. */
  readonly key: string | null;
  /** What the rules on the output ask of it, where it is a page. */
  readonly page: BuiltPage | null;
  /** Endings of its packed forms, which lie beside it: `.gz`, `.br`. */
  readonly packed: readonly string[];
  readonly size: number;
  /** When it was last written, and its number on the disk. */
  readonly changed: number;
  readonly inode: number;
}

/** What is known of the output that a build wrote into a folder. */
export interface Inventory {
  /** The code of the build; another build may know other things of a file. */
  readonly code: string;
  readonly files: Readonly<Record<string, KnownFile | undefined>>;
}

/** The files of the output in a folder by the last build, or none where it was of another code. */
export function readInventory(distDir: string, cacheFolder = resolve('.cache/outputs')): Inventory['files'] {
  try {
    const { code, files } = JSON.parse(readFileSync(pathOf(distDir, cacheFolder), 'utf8')) as Inventory;
    return code === buildCode() ? files : {};
  } catch {
    return {};
  }
}

/** Keeps what is known of an output for the next build. */
export function writeInventory(
  distDir: string,
  files: Inventory['files'],
  cacheFolder = resolve('.cache/outputs'),
): void {
  mkdirSync(cacheFolder, { recursive: true });
  replaceFile(pathOf(distDir, cacheFolder), JSON.stringify({ code: buildCode(), files } satisfies Inventory));
}

function pathOf(distDir: string, cacheFolder: string): string {
  return join(cacheFolder, `${createHash('sha256').update(distDir).digest('hex').slice(0, 16)}.json`);
}

function buildCode(): string {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...globSync('scripts/**/*.ts').sort()])
    hash.update(readFileSync(path));
  return hash.digest('hex');
}
