import { LANGUAGES } from '../dataset/model/language.ts';
import { EXPLORE_KINDS, type ExploreFile } from '../explore/explore-file.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { dataset, derived } from './context.ts';
import { buildExploreFile } from './explore/build-explore-file.ts';
import { buildExploreNames } from './explore/build-explore-names.ts';
import { labelsOf } from './explore/labels.ts';
import { splitExploreFile, type PartMaker } from './explore/split-explore-file.ts';
import { untilForgotten } from './forget.ts';
import { tableNamed } from './tables.ts';

interface ListedFile {
  readonly make: () => unknown;
  /** Tells whether the file is what it was; null where it is made each time. */
  readonly key: (() => string) | null;
}

/** The files that the explorer reads, by their names below `explore/` without their ending. */
const files = untilForgotten((): ReadonlyMap<string, ListedFile> => {
  const kinds = EXPLORE_KINDS.map((kind) =>
    buildExploreFile(kind, { dataset, derived, table: tableNamed(kind) }),
  );
  const cut = kinds.map((file) => ({ file, split: splitExploreFile(file) }));
  const listed = (file: ExploreFile, parts: readonly PartMaker[]) =>
    parts.map(([name, make, key = null]) => [`${file.kind}/${name}`, { make, key }] as const);
  const worded = LANGUAGES.flatMap((language) => {
    const names = buildExploreNames(dataset, kinds, language);
    return cut.flatMap(({ file, split }) => {
      const { start, parts } = split.inWords({
        language,
        names,
        labelOf: labelsOf(file.kind, names, MESSAGES[language].explore),
      });
      return [[`${file.kind}.${language}`, { make: start, key: null }] as const, ...listed(file, parts)];
    });
  });
  return new Map([...worded, ...cut.flatMap(({ file, split }) => listed(file, split.parts))]);
});

/** The names of all files of the explorer. */
export function listExploreFiles(): readonly string[] {
  return [...files().keys()];
}

/** Tells whether a file of the explorer is what it was; null where it is made each time. */
export function exploreFileKey(name: string): string | null {
  return files().get(name)?.key?.() ?? null;
}

/** The text of a file of the explorer. */
export function exploreText(name: string): string {
  return JSON.stringify(files().get(name)?.make());
}
