import type { Derived } from '../../dataset/derive/derived.ts';
import { LANGUAGES } from '../../dataset/model/language.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import type { Table } from '../../dataset/model/table.ts';
import { EXPLORE_KINDS, type ExploreKind } from '../../explore/explore-file.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { openExplored } from './build-explore-file.ts';
import { buildExploreNames } from './build-explore-names.ts';
import { openExploreKeys, type KeySource } from './explore-keys.ts';
import { labelsOf } from './labels.ts';
import { splitExploreFile, type PartMaker, type SplitOptions } from './split-explore-file.ts';

interface ExploreSource extends Pick<KeySource, 'digestOf' | 'kept'> {
  readonly dataset: Dataset;
  readonly derived: Derived;
  /** The published table of a kind. */
  readonly tableOf: (kind: ExploreKind) => Table;
}

/** A file of the explorer, made when it is asked for, and the key that tells whether it is what it was. */
export type ExploreMaker = Omit<PartMaker, 'name'>;

/** The files that the explorer reads, by their names without their ending. */
export function listExploreFilesOf(
  { dataset, derived, tableOf, digestOf, kept }: ExploreSource,
  options?: SplitOptions,
): ReadonlyMap<string, ExploreMaker> {
  const explored = EXPLORE_KINDS.map((kind) =>
    openExplored(kind, { dataset, derived, table: tableOf(kind) }),
  );
  const rows = Object.fromEntries(explored.map((each) => [each.file.kind, each.rows]));
  const keysOf = openExploreKeys({ dataset, derived, rows: rows as KeySource['rows'], digestOf, kept });
  const split = explored.map((each) => ({
    kind: each.file.kind,
    ...splitExploreFile(each, keysOf, options),
  }));
  const listed = (kind: ExploreKind, parts: readonly PartMaker[]) =>
    parts.map((part) => [`${kind}/${part.name}`, part] as const);
  const files = explored.map(({ file }) => file);
  const worded = LANGUAGES.flatMap((language) => {
    const names = buildExploreNames(dataset, files, language);
    return split.flatMap(({ kind, inWords }) => {
      const labelOf = labelsOf(kind, names, MESSAGES[language].explore);
      const { start, parts } = inWords({ language, names, labelOf });
      return [[`${kind}.${language}`, start] as const, ...listed(kind, parts)];
    });
  });
  return new Map<string, ExploreMaker>([
    ...worded,
    ...split.flatMap(({ kind, parts }) => listed(kind, parts)),
  ]);
}
