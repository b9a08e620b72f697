import type { PublishedTable } from '../../model/row-table.ts';
import type { FormatContext } from '../format.ts';

/** A table with the facts of its CSV file that descriptors state. */
export interface DescribedFile {
  readonly published: PublishedTable;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The CSV file of each published table; fails where one has not been written yet. */
export function csvFilesOf({ publication, files }: FormatContext): DescribedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return publication.labelled.map((published) => {
    const path = `${published.table.name}.csv`;
    const file = byPath.get(path);
    if (!file) throw new RangeError(`${path} is described before it is written`);
    return { published, path, bytes: file.size, sha256: file.sha256 };
  });
}
