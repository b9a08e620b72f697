import { LANGUAGES } from '../dataset/model/language.ts';
import { EXPLORE_KINDS } from '../explore/explore-file.ts';
import { partName } from '../explore/explore-parts.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { dataset, derived } from './context.ts';
import { buildExploreFile } from './explore/build-explore-file.ts';
import { buildExploreNames } from './explore/build-explore-names.ts';
import { labelsOf } from './explore/labels.ts';
import { narrowOf, splitExploreFile } from './explore/split-explore-file.ts';
import { once } from './once.ts';
import { tableNamed } from './tables.ts';

/** What makes each file that the explorer reads, by its name below `explore/` without its ending. */
const makers = once((): ReadonlyMap<string, () => unknown> => {
  const files = EXPLORE_KINDS.map((kind) =>
    buildExploreFile(kind, { dataset, derived, table: tableNamed(kind).table }),
  );
  const entries = LANGUAGES.flatMap((language) => {
    const names = buildExploreNames(dataset, files, language);
    return files.flatMap((file) => {
      const { start, parts } = splitExploreFile(file, {
        language,
        names,
        labelOf: labelsOf(file.kind, names, MESSAGES[language].explore),
      });
      return [
        [`${file.kind}.${language}`, start] as const,
        ...parts.map(([name, make]) => [`${file.kind}/${name}`, make] as const),
      ];
    });
  });
  const narrow = files.map((file) => [`${file.kind}/${partName.narrow}`, () => narrowOf(file)] as const);
  return new Map([...entries, ...narrow]);
});

/** The names of all files of the explorer. */
export function listExploreFiles(): readonly string[] {
  return [...makers().keys()];
}

/** The text of a file of the explorer. */
export function exploreText(name: string): string {
  return JSON.stringify(makers().get(name)?.());
}
