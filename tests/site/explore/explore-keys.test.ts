import { describe, expect, it, vi } from 'vitest';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { openTextHash } from '../../../scripts/text-hash.ts';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';
import { DERIVED_TABLES } from '../../../src/dataset/derive/tables/registry.ts';
import type { Dataset } from '../../../src/dataset/model/record.ts';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { digestPlaces } from '../../../src/dataset/stream/place-digests.ts';
import type { ExploreKind } from '../../../src/explore/explore-file.ts';
import { listExploreFilesOf } from '../../../src/site/explore/list-explore-files.ts';
import { EDITS_OF_ROWS, withRows } from '../../dataset/derive/row-edits.ts';
import { folderOf } from '../../dataset/stream/folder-of.ts';
import { seededRandom } from '../../explore/random-file.ts';

const DRAWS = 3;
const { dataset } = runPipeline(readDataFiles('tests/fixtures/hard-rows'));

/** The published table of a kind, without the columns that are added to it. */
const tableOf = (kind: ExploreKind) => {
  const { table } = [{ table: TABLES.observations }, ...DERIVED_TABLES].find(
    (each) => each.table.name === kind,
  ) ?? { table: TABLES.observations };
  return table;
};

type Kept = (key: () => string, make: () => string) => string;

/** Texts as one build keeps them for the next. */
function openKept() {
  const texts = new Map<string, string>();
  const made = vi.fn<(key: string) => void>();
  const kept: Kept = (keyOf, make) => {
    const key = keyOf();
    const text = texts.get(key) ?? make();
    if (!texts.has(key)) made(key);
    texts.set(key, text);
    return text;
  };
  return { kept, made };
}

/** The key and the text of every file of the explorer. */
function tell(state: Dataset, kept: Kept) {
  const digests = digestPlaces(folderOf(state), openTextHash);
  const digestOf = (placeId: string): string => digests.get(placeId) ?? '';
  const source = { dataset: state, derived: deriveAll(state), tableOf, digestOf, kept };
  const files = listExploreFilesOf(source, { blockRows: 20, placesAPart: 12 });
  return new Map(
    Array.from(
      files,
      ([name, { key, make }]) => [name, { key: key(), text: JSON.stringify(make()) }] as const,
    ),
  );
}

const { kept } = openKept();
const before = tell(dataset, kept);
// No state that is built has two rows of one id.
const EDITS_OF_VALID = Object.entries(EDITS_OF_ROWS).filter(([name]) => name !== 'the id of another row');

/** Other states of the data: rows edited by chance, and tables that name what rows are of. */
const EDITS: Readonly<Record<string, (random: () => number) => Dataset>> = {
  ...Object.fromEntries(
    EDITS_OF_VALID.map(([name, edit]) => [name, (random: () => number) => edit(dataset, random)]),
  ),
  'name of a place': () => ({
    ...dataset,
    places: dataset.places.map((row, index) =>
      index === 5 ? { ...row, name_vi: `${row.name_vi} mới` } : row,
    ),
  }),
  'publisher of a report': () => ({
    ...dataset,
    reports: dataset.reports.map((row, index) => (index === 5 ? { ...row, publisher: 'another' } : row)),
  }),
  'unit of an indicator': () => ({
    ...dataset,
    indicators: dataset.indicators.map((row) => ({ ...row, name_en: `${row.name_en}, counted` })),
  }),
};

describe('a file of the explorer', () => {
  it.each(Object.entries(EDITS))('has another key where it holds something else: %s', (_name, edit) => {
    for (let draw = 1; draw <= DRAWS; draw += 1) {
      const state = edit(seededRandom(draw));
      const after = tell(state, kept);
      const stale = [...after].filter(([name, { key, text }]) => {
        const known = before.get(name);
        return known?.key === key && known.text !== text;
      });
      expect(stale.map(([name]) => name)).toEqual([]);
      // What is kept of other states tells the same as if nothing were.
      const fresh = tell(state, (_key, make) => make());
      expect([...after].map(([, { key }]) => key)).toEqual([...fresh].map(([, { key }]) => key));
    }
  });

  it('keeps its key where another place was edited, and rows of a part alone are read for it', () => {
    const { dataset: collected } = runPipeline(readDataFiles('data'));
    const memory = openKept();
    const known = tell(collected, memory.kept);
    memory.made.mockClear();
    const [edited] = collected.observations;
    const observations = collected.observations.map((row) =>
      row === edited ? { ...row, value: row.value + 1 } : row,
    );
    const after = tell(withRows(collected, observations), memory.kept);
    const differing = [...after].filter(([name, { key }]) => known.get(name)?.key !== key);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.length).toBeLessThan(after.size / 4);
    expect(differing.map(([name]) => name)).not.toContain('observations/narrow');
    expect(memory.made).toHaveBeenCalledTimes(1);
  });
});
