/** Columns of one table that travel with the rows of others, beside the code that leads to them. */
export interface Join {
  /** The column that holds the key of the row to look up. */
  readonly on: string;
  /** The table that the columns come from, and its key. */
  readonly from: string;
  readonly key: string;
  /** Name of the added column → the column of the other table. */
  readonly columns: Readonly<Record<string, string>>;
  /** The tables that get the columns; without it every one that has the column `on` as a reference. */
  readonly only?: readonly string[];
}

const BOUND_CELLS = ['low', 'low_fraction', 'low_end', 'high', 'high_fraction', 'high_end'];

function boundColumns(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => BOUND_CELLS.map((cell) => [`${name}_${cell}`, `${name}_${cell}`])),
  );
}

/** The added columns, in their order. A column that the table has of its own is not added again. */
export const JOINS: readonly Join[] = [
  {
    on: 'place_id',
    from: 'places',
    key: 'place_id',
    columns: { place_name_vi: 'name_vi', place_name_en: 'name_en', place_level: 'level' },
  },
  {
    on: 'indicator_id',
    from: 'indicators',
    key: 'indicator_id',
    columns: { indicator_name_vi: 'name_vi', indicator_name_en: 'name_en', unit: 'unit' },
  },
  {
    on: 'group_id',
    from: 'groups',
    key: 'group_id',
    columns: { group_name_vi: 'name_vi', group_name_en: 'name_en' },
  },
  {
    on: 'report_id',
    from: 'reports',
    key: 'report_id',
    columns: { report_title: 'title', publisher: 'publisher', url: 'url', published_on: 'published_on' },
  },
  { on: 'report_id', from: 'standings', key: 'report_id', columns: { standing: 'standing' } },
  { on: 'document_id', from: 'documents', key: 'document_id', columns: { document_number: 'number' } },
  {
    on: 'theme_id',
    from: 'themes',
    key: 'theme_id',
    columns: { theme_kind: 'kind', theme_name_vi: 'name_vi', theme_name_en: 'name_en' },
  },
  {
    on: 'observation_id',
    from: 'bounds',
    key: 'observation_id',
    columns: { fact_id: 'fact_id', ...boundColumns('reading', 'logical') },
    only: ['observations'],
  },
  {
    on: 'observation_id',
    from: 'audit',
    key: 'observation_id',
    columns: { verdict: 'verdict' },
    only: ['observations'],
  },
  {
    on: 'report_id',
    from: 'standings',
    key: 'report_id',
    columns: { standing: 'standing' },
    only: ['reports'],
  },
];
