import { deriveAll } from '../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../src/dataset/derive/tables/registry.ts';
import type { Dataset } from '../src/dataset/model/record.ts';
import { tabulateStandings } from '../src/dataset/prove/standings.ts';
import { preparePublication, type Publication } from '../src/dataset/publish/publication.ts';

/** Everything that is published of a checked dataset: its tables and those derived from them. */
export function publicationOf(dataset: Dataset): Publication {
  return preparePublication(dataset, [...tabulateDerived(deriveAll(dataset)), tabulateStandings(dataset)]);
}
