import type { Place } from '../model/tables.ts';
import type { Paragraph } from '../prove/paragraphs.ts';
import { findArticle } from './article.ts';
import { findName, namePlaces, type NamedPlace } from './place-names.ts';

/**
 * The place that a text is mainly about: of the places named in its headline the one with the longest name, else the
 * one that the article names most often. Null where none is named.
 */
export function proposeReportPlace(
  paragraphs: readonly Paragraph[],
  places: readonly Place[],
): string | null {
  const { first, last } = findArticle(paragraphs);
  const plain = (from: number, to: number) =>
    paragraphs
      .filter(({ number }) => number >= from && number <= to)
      .map(({ text }) => text.normalize('NFC').toLowerCase())
      .join('\n');
  const named = namePlaces(places).filter(({ place }) => place.level !== 'country');
  return longestNamed(plain(first, first), named) ?? mostNamed(plain(first, last), named);
}

function longestNamed(text: string, named: readonly NamedPlace[]): string | null {
  const found = named.flatMap(({ place, names }) =>
    names.filter((name) => findName(text, name) >= 0).map((name) => ({ place, rank: name.length })),
  );
  return best(found);
}

function mostNamed(text: string, named: readonly NamedPlace[]): string | null {
  const found = named.map(({ place, names }) => ({
    place,
    rank: Math.max(...names.map((name) => countName(text, name))),
  }));
  return best(found.filter(({ rank }) => rank > 0));
}

/** Of namesakes the one before the mergers of 2025. */
function best(found: readonly { readonly place: Place; readonly rank: number }[]): string | null {
  const age = ({ valid_from }: Place) => (valid_from === null ? 0 : 1);
  const [first] = found.toSorted((a, b) => b.rank - a.rank || age(a.place) - age(b.place));
  return first?.place.place_id ?? null;
}

function countName(text: string, name: string): number {
  const at = findName(text, name);
  return at < 0 ? 0 : 1 + countName(text.slice(at + name.length), name);
}
