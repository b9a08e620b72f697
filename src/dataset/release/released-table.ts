/** A column of a released file. The table's own columns come first; the others were added to make it readable alone. */
export interface ReleasedColumn {
  readonly name: string;
  readonly type: string;
  readonly own: boolean;
}

/** One table of a release: its file is `<name>.csv`. */
export interface ReleasedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly rows: number;
  readonly columns: readonly ReleasedColumn[];
}
