import { deriveAll } from '../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../src/dataset/derive/tables/registry.ts';
import type { Dataset } from '../src/dataset/model/record.ts';
import { codedJson, storedTexts } from '../src/dataset/publish/coded-observations.ts';
import { TABLES, type TableName } from '../src/dataset/model/tables.ts';
import { tabulateStandings } from '../src/dataset/prove/standings.ts';
import { jsonPieces } from '../src/dataset/publish/json.ts';
import { preparePublication, type Publication } from '../src/dataset/publish/publication.ts';
import { once } from '../src/dataset/model/once.ts';
import type { CheckedFolder } from '../src/dataset/stream/check-by-file.ts';
import type { PartMemory } from '../src/dataset/stream/parts.ts';
import { digestPlaces, type PlaceDigests } from '../src/dataset/stream/place-digests.ts';
import type { Shelf } from '../src/dataset/stream/spool.ts';
import { publicationByPlace } from '../src/dataset/stream/publication-by-place.ts';
import { openTextHash } from './text-hash.ts';

/** Checked data that can be published, whether they are in memory as a whole or not. */
export interface PublishableData {
  /** What is too large for memory may stand on the shelf. */
  readonly publication: (shelf?: Shelf) => Publication;
  readonly digests: () => PlaceDigests;
  /** The dataset as one JSON object of its tables, in pieces; the observations are coded (`CodedObservations`). */
  readonly json: () => Iterable<string>;
  /** Every different text of the dataset, in pieces. */
  readonly texts: () => Iterable<string>;
}

/** Everything that is published of a checked dataset: its tables and those derived from them. */
export function publicationOf(dataset: Dataset): Publication {
  return preparePublication(dataset, [...tabulateDerived(deriveAll(dataset)), tabulateStandings(dataset)]);
}

/** A folder that was checked file by file. What the memory knows is not derived again. */
export function folderData(folder: CheckedFolder, memory?: PartMemory): PublishableData {
  const digests = once(() => digestPlaces(folder, openTextHash));
  return {
    digests,
    publication: (shelf) =>
      publicationByPlace(folder, shelf, openTextHash, memory && { memory, digests: digests() }),
    json: () => folderJson(folder),
    texts: () => folderTexts(folder),
  };
}

function* folderJson({ others, observations }: CheckedFolder): Iterable<string> {
  for (const [index, name] of (Object.keys(TABLES) as TableName[]).entries()) {
    yield `${index === 0 ? '{' : ','}"${name}":`;
    yield* name === 'observations' ? codedJson(observations) : jsonPieces(others[name].map(({ row }) => row));
  }
  yield '}';
}

function* folderTexts({ others, observations }: CheckedFolder): Iterable<string> {
  for (const rows of Object.values(others)) yield* jsonPieces(rows.map(({ row }) => row));
  yield* storedTexts(observations);
}
