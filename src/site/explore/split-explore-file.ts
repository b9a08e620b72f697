import { answerChoices, prepareExplorable } from '../../explore/answer.ts';
import {
  FACETS,
  type ExploreFile,
  type ExploreKind,
  type ExploreNames,
  type FacetId,
} from '../../explore/explore-file.ts';
import {
  partName,
  type ExploreNarrow,
  type ExploreStart,
  type StartFacet,
} from '../../explore/explore-parts.ts';
import { rankNames, rankRows, sortColumn } from '../../explore/order.ts';
import { isNamed, SORT_KEYS } from '../../explore/query.ts';
import type { Language } from '../../dataset/model/language.ts';
import { once } from '../../dataset/model/once.ts';
import { compareNames } from '../../i18n/format.ts';
import { keepRecent } from '../recent.ts';
import type { Explored } from './build-explore-file.ts';
import { blockOf } from './explore-block.ts';
import type { ExploreColumn, ExploreKeys } from './explore-keys.ts';
import { cutPlaces, type PlaceParts } from './place-parts.ts';

export interface SplitOptions {
  /** Rows in a block: a page of the table shows fifty. */
  readonly blockRows?: number;
  /** Places in a part of the tree of places, if no single branch has more. */
  readonly placesAPart?: number;
}

interface SplitWords {
  readonly language: Language;
  /** The label of a value of a facet. */
  readonly labelOf: (facet: FacetId, value: string) => string;
  readonly names: ExploreNames;
}

/** Makes a part when it is asked for, and tells by a key whether it is what it was. */
export interface PartMaker {
  readonly name: string;
  readonly make: () => unknown;
  readonly key: () => string;
}

/** What is read first of a file in a language, and its parts. */
interface WordedFile {
  readonly start: Omit<PartMaker, 'name'>;
  readonly parts: readonly PartMaker[];
}

/** A file in parts. */
interface SplitFile {
  /** The parts that are in no language. */
  readonly parts: readonly PartMaker[];
  readonly inWords: (words: SplitWords) => WordedFile;
}

/** Cuts the rows of a kind into parts; what is in no language is reckoned once for all of them. */
export function splitExploreFile(
  { file, slice }: Pick<Explored, 'file' | 'slice'>,
  keysOf: (kind: ExploreKind, blockRows: number) => ExploreKeys,
  { blockRows = 100, placesAPart = 500 }: SplitOptions = {},
): SplitFile {
  const counts = once(() => answerChoices(prepareExplorable(file), {}).counts);
  const keys = keysOf(file.kind, blockRows);
  const cut = cutPlaces(file, placesAPart);
  // The languages have a block one after the other.
  const recent = keepRecent<ExploreFile>(1);
  const ofColumns =
    (...columns: readonly ExploreColumn[]) =>
    () =>
      keys.ofColumns(columns);
  const inWords: SplitFile['inWords'] = ({ language, labelOf, names }) => {
    const compare = (a: string, b: string): number => compareNames(a, b, language);
    const label = (facet: FacetId) => (value: string) => labelOf(facet, value);
    const startFacets = () =>
      FACETS.map(
        (facet) => [facet, startFacet(file, facet, { counts: counts()[facet], cut, label })] as const,
      );
    return {
      start: {
        make: (): ExploreStart => ({
          kind: file.kind,
          count: file.count,
          facets: Object.fromEntries(startFacets()) as Record<FacetId, StartFacet>,
          tops: cut.tops,
          placeCount: file.facets.place.values.length,
          blockRows,
          columns: file.columns,
        }),
        key: ofColumns(...FACETS),
      },
      parts: [
        ...SORT_KEYS.filter(isNamed).map((sort) => ({
          name: partName.names(sort, language),
          make: () => sortColumn(rankNames(file, sort, { names, compare })),
          key: ofColumns(sort),
        })),
        ...Array.from({ length: Math.ceil(file.count / blockRows) }, (_, number) => ({
          name: partName.block(number, language),
          make: () => {
            const [from, to] = [number * blockRows, Math.min((number + 1) * blockRows, file.count)];
            const rows = recent(String(number), () => slice(from, to));
            return blockOf(rows, { names, labelOf });
          },
          key: () => keys.ofBlock(number),
        })),
        ...cut.parts.map((places, number) => ({
          name: partName.places(number, language),
          make: () =>
            places.map((index) => {
              const id = file.facets.place.values[index] ?? '';
              return [index, file.parents[index], id, labelOf('place', id), counts().place[index]];
            }),
          key: ofColumns('place'),
        })),
      ],
    };
  };
  const parts = [
    { name: partName.narrow, make: () => narrowOf(file), key: ofColumns(...FACETS) },
    ...SORT_KEYS.flatMap((sort) =>
      isNamed(sort)
        ? []
        : [
            {
              name: partName.numbers(sort),
              make: () => sortColumn(rankRows(file, sort)),
              key: ofColumns(sort),
            },
          ],
    ),
  ];
  return { parts, inWords };
}

/** What choices are answered from. */
function narrowOf({ facets, parents }: ExploreFile): ExploreNarrow {
  const others = FACETS.filter((facet) => facet !== 'place');
  return {
    facets: Object.fromEntries(
      others.map((facet) => [facet, { sets: facets[facet].sets, rows: facets[facet].rows }]),
    ) as ExploreNarrow['facets'],
    place: facets.place.rows.map((set) => facets.place.sets[set]?.[0] ?? -1),
    parents,
  };
}

function startFacet(
  file: ExploreFile,
  facet: FacetId,
  {
    counts,
    cut,
    label,
  }: {
    readonly counts: Uint32Array;
    readonly cut: PlaceParts;
    readonly label: (facet: FacetId) => (value: string) => string;
  },
): StartFacet {
  const { values } = file.facets[facet];
  const shown = facet === 'place' ? cut.tops.map(({ index }) => index) : values.map((_, index) => index);
  const known = shown.map((index) => values[index] ?? '');
  return { values: known, labels: known.map(label(facet)), counts: shown.map((index) => counts[index] ?? 0) };
}
