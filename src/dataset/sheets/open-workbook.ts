import XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import type { Problem } from '../model/problem.ts';
import { sheetProblem } from './problems.ts';

/** A workbook unpacks to no more than this: a small archive can hold gigabytes of nothing. */
const MOST_BYTES = 100_000_000;

/** Opens the bytes of an XLSX file, or says that they are none that can be read. Formulas are not run. */
export function openWorkbook(
  bytes: Uint8Array,
): { readonly workbook: XLSX.WorkBook } | { readonly problem: Problem } {
  try {
    if (unpackedSize(bytes) > MOST_BYTES) return { problem: sheetProblem('workbook-unreadable', '') };
    return { workbook: XLSX.read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false }) };
  } catch {
    return { problem: sheetProblem('workbook-unreadable', '') };
  }
}

/** The size that the archive names for its contents. Throws where the bytes are no archive. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}
