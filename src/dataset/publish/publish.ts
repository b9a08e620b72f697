import { publishChecksums } from './checksums.ts';
import { csvRows, publishCsv } from './csv.ts';
import { databaseRows } from './database/database.ts';
import { publishCroissant } from './descriptors/croissant.ts';
import { publishCsvOnTheWeb } from './descriptors/csv-on-the-web.ts';
import { publishDataPackage } from './descriptors/data-package.ts';
import type { Format, FormatContext } from './format.ts';
import { jsonRows } from './json.ts';
import type { PublishedFile } from './output.ts';
import { parquetRows } from './parquet/parquet.ts';
import { publishReadMe } from './read-me.ts';
import { publishRows, type RowFormat } from './row-format.ts';
import { xlsxRows } from './xlsx.ts';
import { publishZip } from './zip.ts';

/** The formats that are written from one row after another, one line each. */
const ROW_FORMATS: readonly RowFormat[] = [csvRows, jsonRows, parquetRows, xlsxRows, databaseRows];

/** The output formats, one line each. Descriptors, archive and checksums speak of the files before them. */
export const FORMATS: readonly Format[] = [
  publishRows(ROW_FORMATS),
  publishReadMe,
  publishDataPackage,
  publishCsvOnTheWeb,
  publishCroissant,
  publishZip,
  publishChecksums,
];

/** What the live preview writes, so that an edited cell shows at once; the others are for the build to make. */
export const PREVIEW_FORMATS: readonly Format[] = [publishCsv];

/** Writes the formats given, and gives every file in their order. */
export async function publishAll<File extends PublishedFile>(
  formats: readonly Format[],
  context: Omit<FormatContext<File>, 'files'>,
): Promise<readonly File[]> {
  const files: File[] = [];
  for (const publish of formats) files.push(...(await publish({ ...context, files })));
  return files;
}
