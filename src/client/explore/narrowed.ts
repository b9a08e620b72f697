import type { ColumnType } from '../../dataset/model/column.ts';
import type { Cell } from '../../dataset/model/row-table.ts';
import type { ExploreKind } from '../../explore/explore-file.ts';

type PublishedRow = Readonly<Record<string, Cell>>;

/** Where rows come from and how they were narrowed: what every file says of itself. */
export interface Narrowed {
  readonly kind: ExploreKind;
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
  readonly rows: readonly PublishedRow[];
  /** Absolute address of the page with the state: the query, to be asked again. */
  readonly query: string;
  /** Version of the dataset with its fingerprint. */
  readonly version: string;
  readonly licence: string;
  readonly citation: string;
}

/** What the file says of itself, in the order in which it does. */
export function remarksOf({ query, version, licence, citation }: Narrowed): Readonly<Record<string, string>> {
  return { query, dataset_version: version, licence, citation };
}
