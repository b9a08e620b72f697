import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { replaceWithPieces } from '../replace.ts';
import { DAY, prune } from '../store/prune.ts';
import { readLines } from '../store/read-lines.ts';
import { outputName } from './output-name.ts';
import type { BytePlace } from './byte-file.ts';
import { openPageFile, type PageFile } from './page-file.ts';
import type { FileStamp } from './seen-files.ts';

/** A file of an output, as it was when it was written. */
export interface KnownFile extends FileStamp {
  readonly sha256: string;
  /** What it depends on, the code included; null where that is not known. */
  readonly key: string | null;
  /** Where what the rules on the output ask of it stands, where it is a page. */
  readonly page: BytePlace | null;
  /** Endings of its packed forms, which lie beside it: `.gz`, `.br`. */
  readonly packed: readonly string[];
  /** The stamps of these, in the same order. */
  readonly packedStamps: readonly FileStamp[];
}

/** What is known of the output that a build wrote into a folder, by path. */
export type KnownFiles = Readonly<Record<string, KnownFile | undefined>>;

/** What builds keep of an output from one to the next. */
export interface Inventory {
  /** The files of the output by the last build, or none where it was of another code. */
  readonly files: KnownFiles;
  readonly pages: PageFile;
  /** Keeps what is known of an output for the next build. */
  readonly write: (files: KnownFiles) => void;
  readonly close: () => void;
}

/** What is known of an output that nobody has built for so long is not kept any more. */
const KEPT = 7 * DAY;
/** Characters that are written at a time. */
const PIECE = 1 << 18;
/** What was read of pages lies in a file that every build adds to, until so many bytes of it are of no page any more. */
const MOST_WASTE = 64 << 20;

/** The first line: the code of the build, and the file with what was read of pages, up to where it was whole. */
type Head = readonly [code: string, pageFile: string, length: number];

/** Opens the inventory of the output in a folder, which no other build may write to meanwhile. */
export function openInventory(
  distDir: string,
  cacheFolder = resolve('.cache/outputs'),
  mostWaste = MOST_WASTE,
): Inventory {
  prune(cacheFolder, KEPT);
  const name = outputName(distDir);
  const path = join(cacheFolder, `${name}.jsonl`);
  const { head, files } = readInventory(path) ?? {
    head: [buildCode(), `${name}.0.pages`, 0] as Head,
    files: {},
  };
  const [code, pageFile, length] = head;
  // The pages that an older one leads to are written over.
  if (length === 0) rmSync(path, { force: true });
  const pages = openPageFile(join(cacheFolder, pageFile), length);
  return {
    files,
    pages,
    write(written) {
      const used = Object.values(written).reduce((sum, file) => sum + (file?.page?.[1] ?? 0), 0);
      if (pages.length() - used <= mostWaste) {
        replaceWithPieces(path, linesOf([code, pageFile, pages.length()], written));
        return;
      }
      const other = `${name}.${pageFile.includes('.0.') ? '1' : '0'}.pages`;
      const fresh = openPageFile(join(cacheFolder, other), 0);
      const moved = Object.fromEntries(
        Object.entries(written).map(([each, file]) => [
          each,
          file?.page ? { ...file, page: fresh.add(pages.bytes(file.page)) } : file,
        ]),
      );
      replaceWithPieces(path, linesOf([code, other, fresh.length()], moved));
      fresh.close();
      rmSync(join(cacheFolder, pageFile));
    },
    close: pages.close,
  };
}

/** Null where there is none, where another code wrote it, or where it is damaged. */
function readInventory(path: string): { readonly head: Head; readonly files: KnownFiles } | null {
  const files: Record<string, KnownFile> = {};
  let head: Head | null = null;
  try {
    for (const line of readLines(path)) {
      if (head) {
        const [each, file] = JSON.parse(line) as [string, KnownFile];
        files[each] = file;
        continue;
      }
      head = JSON.parse(line) as Head;
      if (head[0] !== buildCode()) return null;
    }
  } catch {
    return null;
  }
  return head && isWhole(dirname(path), head) ? { head, files } : null;
}

/** Whether what was read of pages is all there. */
function isWhole(cacheFolder: string, [, pageFile, length]: Head): boolean {
  return (statSync(join(cacheFolder, pageFile), { throwIfNoEntry: false })?.size ?? -1) >= length;
}

function* linesOf(head: Head, files: KnownFiles): Iterable<string> {
  let waiting = JSON.stringify(head);
  for (const entry of Object.entries(files)) {
    waiting += `\n${JSON.stringify(entry)}`;
    if (waiting.length < PIECE) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

/** The code of the build; another build may know other things of a file. */
function buildCode(): string {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...globSync('scripts/**/*.ts').sort()])
    hash.update(readFileSync(path));
  return hash.digest('hex');
}
