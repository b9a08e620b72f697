import { answerChoices, prepareExplorable } from '../../explore/answer.ts';
import { FACETS, type ExploreFile, type ExploreNames, type FacetId } from '../../explore/explore-file.ts';
import {
  partName,
  type ExploreNarrow,
  type ExploreStart,
  type StartFacet,
} from '../../explore/explore-parts.ts';
import { rankNames, rankRows, sortColumn, type Ranked } from '../../explore/order.ts';
import { isNamed, SORT_KEYS } from '../../explore/query.ts';
import type { Language } from '../../dataset/model/language.ts';
import { compareNames } from '../../i18n/format.ts';
import { fingerprint, fingerprintNumbers } from '../fingerprint.ts';
import { keyBlocks } from './block-keys.ts';
import { blockOf } from './explore-block.ts';
import { cutPlaces, type PlaceParts } from './place-parts.ts';

interface SplitOptions {
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

/** Makes a part when it is asked for; many and small ones tell by a key whether they are what they were. */
export type PartMaker = readonly [name: string, make: () => unknown, key?: () => string];

/** What is read first of a file in a language, and its parts by name. */
interface WordedFile {
  readonly start: () => ExploreStart;
  readonly parts: readonly PartMaker[];
}

/** A file in parts. */
interface SplitFile {
  /** The parts that are in no language. */
  readonly parts: readonly PartMaker[];
  readonly inWords: (words: SplitWords) => WordedFile;
}

/** Cuts a file into parts; what is in no language is reckoned once for all of them. */
export function splitExploreFile(
  file: ExploreFile,
  { blockRows = 100, placesAPart = 500 }: SplitOptions = {},
): SplitFile {
  const counts = answerChoices(prepareExplorable(file), {}).counts;
  const cut = cutPlaces(file, placesAPart);
  const keysIn = keyBlocks(file);
  const inWords: SplitFile['inWords'] = ({ language, labelOf, names }) => {
    const compare = (a: string, b: string): number => compareNames(a, b, language);
    const keyOf = keysIn(names);
    const label = (facet: FacetId) => (value: string) => labelOf(facet, value);
    return {
      start: () => ({
        kind: file.kind,
        count: file.count,
        facets: Object.fromEntries(
          FACETS.map((facet) => [facet, startFacet(file, facet, { counts: counts[facet], cut, label })]),
        ) as Record<FacetId, StartFacet>,
        tops: cut.tops,
        placeCount: file.facets.place.values.length,
        blockRows,
        columns: file.columns,
      }),
      parts: [
        ...SORT_KEYS.filter(isNamed).map((key) =>
          sortPart(partName.names(key, language), () => rankNames(file, key, { names, compare })),
        ),
        ...Array.from({ length: Math.ceil(file.count / blockRows) }, (_, number): PartMaker => {
          const [from, to] = [number * blockRows, (number + 1) * blockRows];
          return [
            partName.block(number, language),
            () => blockOf(file, { names, labelOf, from, to }),
            () => keyOf(from, to),
          ];
        }),
        ...cut.parts.map((places, number): PartMaker => [
          partName.places(number, language),
          () =>
            places.map((index) => {
              const id = file.facets.place.values[index] ?? '';
              return [index, file.parents[index], id, labelOf('place', id), counts.place[index]];
            }),
        ]),
      ],
    };
  };
  const parts: PartMaker[] = [
    [partName.narrow, () => narrowOf(file), () => narrowKey(file)],
    ...SORT_KEYS.flatMap((key) =>
      isNamed(key) ? [] : [sortPart(partName.numbers(key), () => rankRows(file, key))],
    ),
  ];
  return { parts, inWords };
}

function sortPart(name: string, rank: () => Ranked): PartMaker {
  const key = (): string => {
    const { ranks, rows } = rank();
    return fingerprint([fingerprintNumbers(ranks), rows && fingerprintNumbers(rows)]);
  };
  return [name, () => sortColumn(rank()), key];
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

function narrowKey(file: ExploreFile): string {
  const { facets, place, parents } = narrowOf(file);
  return fingerprint([
    Object.entries(facets).map(([facet, { sets, rows }]) => [facet, sets, fingerprintNumbers(rows)]),
    fingerprintNumbers(place),
    fingerprintNumbers(parents),
  ]);
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
