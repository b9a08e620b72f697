import { LANGUAGES, type Language } from '../dataset/model/language.ts';
import { EXPLORE_KINDS, type ExploreKind } from '../explore/explore-file.ts';
import { dataset, derived } from './context.ts';
import { buildExploreFile } from './explore/build-explore-file.ts';
import { buildExploreNames } from './explore/build-explore-names.ts';
import { once } from './once.ts';
import { tableNamed } from './tables.ts';

const files = once(() =>
  EXPLORE_KINDS.map((kind) => buildExploreFile(kind, { dataset, derived, table: tableNamed(kind) })),
);

/** A file that the explorer loads on first use: the rows of a kind, or the names of a language. */
export type ExplorerFile = { readonly kind: ExploreKind } | { readonly language: Language };

/** The files of the explorer by name. */
export function listExploreFiles(): readonly { readonly name: string; readonly file: ExplorerFile }[] {
  return [
    ...EXPLORE_KINDS.map((kind) => ({ name: kind, file: { kind } })),
    ...LANGUAGES.map((language) => ({ name: `names.${language}`, file: { language } })),
  ];
}

/** The text of a file of the explorer. */
export function exploreText(file: ExplorerFile): string {
  if ('language' in file) return JSON.stringify(buildExploreNames(dataset, files(), file.language));
  return JSON.stringify(files().find(({ kind }) => kind === file.kind));
}
