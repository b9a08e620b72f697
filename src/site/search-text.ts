import { foldAccents } from '../dataset/model/fold.ts';
import { lineOf, placeOf } from './names.ts';

/** What a reader may type to find a row: names in both languages, lower case, without accents. */
export function searchText(names: readonly string[]): string {
  return [...new Set(names.map(foldAccents))].join(' ');
}

/** The names of a place, of the places above it and of its province since the merger. */
export function placeSearchText(placeId: string): string {
  const line = lineOf(placeId);
  const today = line.flatMap(({ merged_into }) => (merged_into ? [placeOf(merged_into)] : []));
  return searchText([...line, ...today].flatMap(({ name_vi, name_en }) => [name_vi, name_en]));
}
