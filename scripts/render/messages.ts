import type { BundledPage } from './bundle.ts';
import type { KnownList } from './known-files.ts';
import type { SeenFolder } from './seen-files.ts';
import type { Spent } from './stopwatch.ts';

/** What a worker opens the code of the pages with. */
export interface SiteStart {
  /** The module of the bundle that renders. */
  readonly entry: string;
  /** The folder that has the generated dataset. */
  readonly buildFolder: string;
  /** The folder of texts that builds of the same code keep. */
  readonly keptFolder: string;
  readonly pages: readonly BundledPage[];
  readonly siteUrl: string;
  readonly basePath: string;
}

/** Where a worker renders the files of the opened code to. */
export interface RenderTarget {
  /** Tells the code of the pages from any other. */
  readonly code: string;
  readonly outFolder: string;
  /** The files of the output before. */
  readonly known: KnownList;
}

/** One file of the site that a route of the bundle renders. */
export interface RenderTask {
  /** The source file of the route. */
  readonly component: string;
  /** Path of its address below the base path, with the slash before it; empty for the root. */
  readonly pathname: string;
  /** The file below the output folder. */
  readonly path: string;
  /** What the file depends on besides the code; null where it has to be rendered every time. */
  readonly key: string | null;
}

/** A task whose key tells of the code as well, with the fingerprint of the file that lies there already; null where none does. */
export type KeyedTask = RenderTask & { readonly known: string | null };

/** A file as it was rendered. */
export interface RenderedFile {
  readonly path: string;
  /** What it depends on, the code included. */
  readonly key: string | null;
  readonly sha256: string;
  /** What the rules on the output ask of it as JSON (`BuiltPage`), where it is a page that differs from the one there. */
  readonly page: Uint8Array | null;
  /** Endings of the packed forms that were written with it. */
  readonly packed: readonly string[];
}

/** A drawing that an image is made of, and that is no file of the site. */
export interface Draft {
  readonly path: string;
  readonly draft: string;
  /** What the image depends on: that of the drawing, or the drawing itself. */
  readonly key: string;
}

/**
 * The files in the order in which they are listed and rendered. What the explorer reads, and what the search does, is made from
 * all rows at once when it is listed, and takes nearly as much memory as the data: it is let go of before the next part.
 */
export const PARTS = ['explore', 'search', 'rest'] as const;

type ListedPart = (typeof PARTS)[number];

/** The part that the files of a source file belong to. */
export function partOfSource(component: string): ListedPart {
  return PARTS.find((part) => component.startsWith(`src/pages/${part}/`)) ?? 'rest';
}

export type Question =
  | { readonly kind: 'look'; readonly folder: string }
  | { readonly kind: 'open'; readonly start: SiteStart }
  | { readonly kind: 'render'; readonly target: RenderTarget };

export type Answer =
  | { readonly kind: 'open' | 'render' }
  | { readonly kind: 'look'; readonly seen: SeenFolder }
  | { readonly kind: 'failed'; readonly message: string };

/** The files of a part: how many are to be rendered, and paths of those of the output before that stay. */
export interface ListedFiles {
  readonly kind: 'listed';
  readonly wanted: number;
  readonly kept: readonly string[];
}

/** Files that are finished, and what was spent since it was told of before. */
export interface FinishedFiles {
  readonly kind: 'finished';
  readonly files: readonly (RenderedFile | Draft)[];
  readonly spent: Spent;
}

/** What a thread tells of before it answers. */
export type Told = ListedFiles | FinishedFiles;
