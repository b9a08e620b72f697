import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuiltPage } from '../output/page.ts';
import { shareStrings } from '../output/share-strings.ts';
import { replaceWithPieces } from '../replace.ts';
import { readLines } from '../store/read-lines.ts';

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

/** What is known of the output that a build wrote into a folder, by path. */
export type Inventory = Readonly<Record<string, KnownFile | undefined>>;

/** Characters that are written at a time. */
const PIECE = 1 << 18;

/** The files of the output in a folder by the last build, or none where it was of another code. */
export function readInventory(distDir: string, cacheFolder = resolve('.cache/outputs')): Inventory {
  const share = shareStrings();
  const files: Record<string, KnownFile> = {};
  try {
    let isHead = true;
    for (const line of readLines(pathOf(distDir, cacheFolder))) {
      if (isHead && line !== buildCode()) return {};
      if (!isHead) {
        const [path, file] = JSON.parse(line) as [string, KnownFile];
        files[path] = file.page ? { ...file, page: share(file.page) } : file;
      }
      isHead = false;
    }
    return files;
  } catch {
    return {};
  }
}

/** Keeps what is known of an output for the next build: the code on the first line, then a file a line. */
export function writeInventory(
  distDir: string,
  files: Inventory,
  cacheFolder = resolve('.cache/outputs'),
): void {
  replaceWithPieces(pathOf(distDir, cacheFolder), linesOf(files));
}

function* linesOf(files: Inventory): Iterable<string> {
  yield buildCode();
  let waiting = '';
  for (const entry of Object.entries(files)) {
    waiting += `\n${JSON.stringify(entry)}`;
    if (waiting.length < PIECE) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

function pathOf(distDir: string, cacheFolder: string): string {
  return join(cacheFolder, `${createHash('sha256').update(distDir).digest('hex').slice(0, 16)}.jsonl`);
}

/** The code of the build; another build may know other things of a file. */
function buildCode(): string {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...globSync('scripts/**/*.ts').sort()])
    hash.update(readFileSync(path));
  return hash.digest('hex');
}
