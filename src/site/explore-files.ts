import { dataset, derived } from './context.ts';
import { listExploreFilesOf } from './explore/list-explore-files.ts';
import { untilForgotten } from './forget.ts';
import { keptText } from './kept-text.ts';
import { digestOfPlace } from './place-digests.ts';
import { tableNamed } from './tables.ts';

const files = untilForgotten(() =>
  listExploreFilesOf({ dataset, derived, tableOf: tableNamed, digestOf: digestOfPlace, kept: keptText }),
);

/** The names of all files of the explorer, below `explore/` without their ending. */
export function listExploreFiles(): readonly string[] {
  return [...files().keys()];
}

/** Tells whether a file of the explorer is what it was. */
export function exploreFileKey(name: string): string {
  return files().get(name)?.key() ?? '';
}

/** The text of a file of the explorer. */
export function exploreText(name: string): string {
  return JSON.stringify(files().get(name)?.make());
}
