import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateDataFiles, seededRandom } from '../../../bench/generate.ts';
import { writePlaces } from '../../../bench/generate-places.ts';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { openTextHash } from '../../../scripts/text-hash.ts';
import type { Dataset } from '../../../src/dataset/model/record.ts';
import type { KnownRows } from '../../../src/dataset/model/row-table.ts';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { makeProof } from '../../../src/dataset/prove/proof.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import type { Publication } from '../../../src/dataset/publish/publication.ts';
import { cutByKey } from '../../../src/dataset/publish/stretches.ts';
import type { PartMemory } from '../../../src/dataset/stream/parts.ts';
import { digestPlaces } from '../../../src/dataset/stream/place-digests.ts';
import { publicationByPlace } from '../../../src/dataset/stream/publication-by-place.ts';
import { memoryShelf } from '../../../src/dataset/stream/spool.ts';
import { EDITS_OF_ROWS, withRows } from '../derive/row-edits.ts';
import { pick } from './damage.ts';
import { folderOf } from './folder-of.ts';

const LONGEST = 120_000;

/** The same data with all reports once more, and once more again, of the same places, so that they are several parts. */
function threeTimes(dataset: Dataset): Dataset {
  const { reports, exclusions, citations, mentions, observations } = dataset;
  const thrice = <Row>(rows: readonly Row[], again: (row: Row, end: string) => Row): Row[] => [
    ...rows,
    ...['-2', '-3'].flatMap((end) => rows.map((row) => again(row, end))),
  ];
  const ofReport = <Row extends { readonly report_id: string }>(row: Row, end: string): Row => ({
    ...row,
    report_id: row.report_id + end,
  });
  const idOf = <Id extends string | null>(id: Id, end: string): Id =>
    (id?.replace('.', `${end}.`) ?? null) as Id;
  return {
    ...dataset,
    reports: thrice(reports, ofReport),
    proofs: [],
    exclusions: thrice(exclusions, ofReport),
    citations: thrice(citations, ofReport),
    mentions: thrice(mentions, ofReport),
    observations: thrice(observations, (row, end) => ({
      ...ofReport(row, end),
      observation_id: idOf(row.observation_id, end),
      whole_id: idOf(row.whole_id, end),
      numerator_id: idOf(row.numerator_id, end),
      denominator_id: idOf(row.denominator_id, end),
    })),
  };
}

/** The same data with a proof of every report. */
function proven(dataset: Dataset): Dataset {
  const reports = dataset.reports.map((report) => ({ ...report, text_sha256: 'a'.repeat(64) }));
  const counts = { figures: 0, recorded: 0, excluded: 0, open: 0 };
  return {
    ...dataset,
    reports,
    proofs: reports.flatMap((report) => makeProof(dataset, report, counts) ?? []),
  };
}

type Kept = ReadonlyMap<string, Map<string, KnownRows>>;

/** Publishes one state after another, each with what was kept of the one before; gives how many of its parts were known. */
function openPublisher() {
  let before: Kept = new Map();
  return (dataset: Dataset) => {
    const now = new Map<string, Map<string, KnownRows>>();
    let found = 0;
    const memory: PartMemory = {
      find(key) {
        const known = before.get(key);
        now.set(key, known ?? new Map());
        if (known) found += 1;
        return known ?? null;
      },
      keep: (key, name, rows) => now.get(key)?.set(name, rows),
    };
    const folder = folderOf(dataset);
    const publication = publicationByPlace(folder, memoryShelf(), openTextHash, {
      memory,
      digests: digestPlaces(folder, openTextHash),
    });
    const told = tellAll(publication);
    before = now;
    return { told, found, parts: now.size };
  };
}

/** All that is published, with the keys by which it is found again. */
function tellAll(publication: Publication) {
  const { fingerprint, cells, tables, stretchesOf } = publication;
  return {
    fingerprint,
    cells: cells(),
    tables: tables.map(({ table, rows }, index) => ({
      name: table.name,
      length: rows.length,
      stretches: Array.from(stretchesOf(index), ({ length, ownKey, key, own, labelled }) => ({
        length,
        ownKey: ownKey(),
        key: key(),
        rows: JSON.stringify([own(), labelled()]),
      })),
    })),
  };
}

const alone = (dataset: Dataset) =>
  tellAll(publicationByPlace(folderOf(dataset), memoryShelf(), openTextHash));

const COLLECTED = threeTimes(runPipeline(readDataFiles('data')).dataset);
const HARD = runPipeline(readDataFiles('tests/fixtures/hard-rows')).dataset;
const GENERATED = runPipeline(generateDataFiles(1500)).dataset;
const raised = (dataset: Dataset, edited: Observation): Dataset =>
  withRows(
    dataset,
    dataset.observations.map((row) => (row === edited ? { ...row, value: row.value + 1 } : row)),
  );

/** The observations in the parts that a publication has. */
const partsOf = (dataset: Dataset) => [
  ...cutByKey(dataset.observations, ({ observation_id }) => observation_id),
];

/** Ids are unique where data are published. */
const EDITS = Object.entries(EDITS_OF_ROWS).filter(([name]) => name !== 'the id of another row');

describe('a publication with what was kept of the one before', { timeout: LONGEST }, () => {
  it.each([
    ['the collected data three times over', COLLECTED, 2],
    ['the hard rows', HARD, 8],
    ['generated data', GENERATED, 3],
  ])('is that of the state alone: %s, edited again and again', (_name, dataset, edits) => {
    const random = seededRandom(edits);
    const publish = openPublisher();
    expect(publish(dataset).told).toEqual(alone(dataset));
    let state = dataset;
    for (let count = 0; count < edits; count += 1) {
      const [name, edit] = pick(EDITS, random);
      state = edit(state, random);
      expect(publish(state).told, name).toEqual(alone(state));
    }
  });

  it('derives only the parts that an edited figure is of', () => {
    const publish = openPublisher();
    expect(publish(GENERATED).found).toBe(0);
    const [first] = GENERATED.observations;
    const edited = first ? raised(GENERATED, first) : GENERATED;
    const { found, parts } = publish(edited);
    expect(parts).toBeGreaterThan(2);
    expect(found).toBe(parts - 1);
    expect(publish(edited).found).toBe(parts);
  });

  it('sees a change of any other table', () => {
    const publish = openPublisher();
    publish(COLLECTED);
    const [report, ...reports] = COLLECTED.reports;
    const renamed = { ...COLLECTED, reports: report ? [{ ...report, title: 'Tên khác' }, ...reports] : [] };
    expect(publish(renamed)).toEqual({ told: alone(renamed), found: 0, parts: expect.any(Number) as number });
  });

  it('sees a figure of the same place in another part', () => {
    const [first = [], ...others] = partsOf(COLLECTED);
    const [a] = first;
    const b = others.flat().find(({ place_id }) => place_id === a?.place_id);
    for (const edited of [a, b].flatMap((row) => row ?? [])) {
      const publish = openPublisher();
      publish(COLLECTED);
      const state = raised(COLLECTED, edited);
      expect(publish(state).told, edited.observation_id).toEqual(alone(state));
    }
    expect(b).toBeDefined();
  });

  it('sees that a report is not proven any more, by a figure of another part and of another place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ket-nap-parts-'));
    writePlaces(folder, 200);
    const dataset = proven(runPipeline(readDataFiles(folder)).dataset);
    rmSync(folder, { recursive: true });
    const parts = partsOf(dataset);
    const edited = dataset.observations.find((row) =>
      parts.some(
        (part) =>
          !part.some(({ place_id }) => place_id === row.place_id) &&
          part.some(({ report_id }) => report_id === row.report_id),
      ),
    );
    const publish = openPublisher();
    publish(dataset);
    const state = edited ? raised(dataset, edited) : dataset;
    const { told, found } = publish(state);
    expect(told).toEqual(alone(state));
    expect(found).toBe(parts.length - 2);
  });
});
