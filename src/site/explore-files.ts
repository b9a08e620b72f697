import { LANGUAGES } from '../dataset/model/language.ts';
import { EXPLORE_KINDS } from '../explore/explore-file.ts';
import { dataset, derived } from './context.ts';
import { buildExploreFile } from './explore/build-explore-file.ts';
import { buildExploreNames } from './explore/build-explore-names.ts';
import { tableNamed } from './tables.ts';

const files = EXPLORE_KINDS.map((kind) =>
  buildExploreFile(kind, { dataset, derived, table: tableNamed(kind).table }),
);

/** What the explorer loads on first use, by name: the rows of each kind, and the names of each language. */
export function exploreFiles(): readonly { readonly name: string; readonly text: string }[] {
  return [
    ...files.map((file) => ({ name: file.kind, text: JSON.stringify(file) })),
    ...LANGUAGES.map((language) => ({
      name: `names.${language}`,
      text: JSON.stringify(buildExploreNames(dataset, files, language)),
    })),
  ];
}
