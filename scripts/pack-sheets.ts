import writeXlsxFile from 'write-excel-file/node';
import type { PackSheets } from '../src/dataset/publish/workbook/workbook.ts';

/** Makes an XLSX file in this thread: to start one for each sheet takes as long again as the packing. */
export const packSheets: PackSheets = (sheets) => writeXlsxFile(sheets).toBuffer();
