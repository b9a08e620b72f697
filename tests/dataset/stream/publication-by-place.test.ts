import { describe, expect, it } from 'vitest';
import { generateDataFiles } from '../../../bench/generate.ts';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { countCells } from '../../../src/dataset/model/cell-counts.ts';
import { publicationOf } from '../../../scripts/publication.ts';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';
import { summariseAudit } from '../../../src/dataset/derive/audit-summary.ts';
import type { PublishedTable } from '../../../src/dataset/model/row-table.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { checkByFile } from '../../../src/dataset/stream/check-by-file.ts';
import { auditByRow, publicationByPlace } from '../../../src/dataset/stream/publication-by-place.ts';
import { sourceOf } from '../../../src/dataset/stream/source.ts';

const FOLDERS = [
  ['the collected data', readDataFiles('data')],
  ['the hard rows', readDataFiles('tests/fixtures/hard-rows')],
  ['generated data', generateDataFiles(300)],
] as const;

function inMemory(tables: readonly PublishedTable[]) {
  return tables.map(({ table, rows }) => ({ name: table.name, length: rows.length, rows: [...rows] }));
}

describe.each(FOLDERS)('a publication of %s that is made place by place', (_name, files) => {
  const whole = publicationOf(runPipeline(files).dataset);
  const checked = checkByFile(sourceOf(files));
  const byPlace = publicationByPlace(checked);

  it('has the rows of every table in their order', () => {
    expect(inMemory(byPlace.tables)).toEqual(inMemory(whole.tables));
    expect(inMemory(byPlace.labelled)).toEqual(inMemory(whole.labelled));
    expect(byPlace.fingerprint).toBe(whole.fingerprint);
  });

  it('knows what the cells of every table hold', () => {
    expect(byPlace.cells()).toEqual(
      Object.fromEntries(whole.tables.map((each) => [each.table.name, countCells(each)])),
    );
  });

  it('has the audit that the whole has', () => {
    const { audit, sums, facts } = deriveAll(runPipeline(files).dataset);
    expect(auditByRow(checked)).toEqual(summariseAudit(audit, sums, facts));
  });

  it('finds the rows that others are joined with', () => {
    for (const name of ['observations', 'bounds', 'audit']) {
      const table = byPlace.tables.find((each) => each.table.name === name);
      const wrong = [...(table?.rows ?? [])].filter(
        (row) => JSON.stringify(table?.find?.(row['observation_id'] ?? null)) !== JSON.stringify(row),
      );
      expect(wrong).toEqual([]);
      expect(table?.find?.('nobody.1')).toBeUndefined();
    }
  });
});
