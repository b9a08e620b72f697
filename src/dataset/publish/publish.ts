import type { Dataset } from '../model/record.ts';
import { publishChecksums } from './checksums.ts';
import { publishCsv } from './csv.ts';
import { publishJson } from './json.ts';
import type { OutputFile } from './output.ts';

/** The output formats, one line each. */
const FORMATS: readonly ((dataset: Dataset) => OutputFile[])[] = [publishCsv, publishJson];

/** Every whole-dataset download, with the checksums of all of them last. */
export function publishAll(dataset: Dataset): OutputFile[] {
  const files = FORMATS.flatMap((publish) => publish(dataset));
  return [...files, publishChecksums(files)];
}
