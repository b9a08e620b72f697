import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../../../src/dataset/derive/tables/registry.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { tabulateDataset } from '../../../src/dataset/publish/publication.ts';
import {
  EXPLORE_KINDS,
  FACETS,
  NONE,
  type ExploreFile,
  type ExploreKind,
} from '../../../src/explore/explore-file.ts';
import { openExplored } from '../../../src/site/explore/build-explore-file.ts';
import { buildExploreNames } from '../../../src/site/explore/build-explore-names.ts';
import { valuesOf } from '../../explore/random-file.ts';

const { dataset } = runPipeline(readDataFiles('tests/fixtures/hard-rows'));
const derived = deriveAll(dataset);
const tables = [...tabulateDataset(dataset), ...tabulateDerived(derived)];
const published = (kind: ExploreKind) => {
  const found = tables.find(({ table }) => table.name === kind);
  if (!found) throw new RangeError(kind);
  return found;
};
const explored = EXPLORE_KINDS.map((kind) =>
  openExplored(kind, { dataset, derived, table: published(kind).table }),
);
const files = explored.map(({ file }) => file);

describe.each(files.map((file) => [file.kind, file] as const))('the compact file of %s', (kind, file) => {
  const { table } = published(kind);
  const rows = [...published(kind).rows];

  it('follows the published table row by row', () => {
    expect(file.count).toBe(rows.length);
    const shown = rows.map((_, row) => [
      valuesOf(file, 'place', row)[0],
      valuesOf(file, 'indicator', row),
      valuesOf(file, 'group', row),
      valuesOf(file, 'status', row),
      file.periods[file.period[row] ?? -1]?.split('|').slice(0, 3),
    ]);
    expect(shown).toEqual(
      rows.map((row) => [
        row['place_id'],
        [row[kind === 'measures' ? 'measure' : 'indicator_id']],
        [row['group_id']],
        [row['status']],
        [row['period_kind'], row['period_start'] ?? '', row['period_end'] ?? ''],
      ]),
    );
    expect(file.columns).toEqual(Object.entries(table.columns).map(([name, { type }]) => [name, type]));
  });

  it('has each column for every row, and only numbers that lead somewhere', () => {
    for (const column of [file.period, file.form, file.low, file.high, file.report, file.number]) {
      expect(column).toHaveLength(file.count);
    }
    for (const facet of FACETS) {
      const { values, sets, rows: cells } = file.facets[facet];
      expect(cells).toHaveLength(file.count);
      expect(cells.every((set) => set < sets.length)).toBe(true);
      expect(sets.flat().every((value) => value < values.length)).toBe(true);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('has every place above a row among its places, and each place after the one above it', () => {
    const parents = new Map(dataset.places.map(({ place_id, parent_id }) => [place_id, parent_id]));
    rows.forEach((_, row) => {
      const line = valuesOf(file, 'place', row);
      expect(line.slice(1)).toEqual(line.map((place) => parents.get(place)).slice(0, -1));
    });
    expect(file.parents.every((parent, index) => parent < index)).toBe(true);
  });

  it('has a name for each code in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const names = buildExploreNames(dataset, files, language);
      for (const facet of FACETS) {
        if (facet === 'year' || facet === 'publisher') continue;
        const labels = names.labels[facet === 'indicator' && kind === 'measures' ? 'measure' : facet];
        expect(file.facets[facet].values.filter((value) => !labels[value])).toEqual([]);
      }
      expect(file.periods.filter((key) => !names.period(key))).toEqual([]);
      expect(file.reports.filter((id) => !names.reports[id])).toEqual([]);
    }
  });
});

describe.each(explored.map((each) => [each.file.kind, each] as const))(
  'some of the %s',
  (_kind, { file, rows, slice }) => {
    it('are in a file by themselves what they are among all', () => {
      const [from, to] = [3, Math.min(file.count, 11)];
      const few = slice(from, to);
      expect(few.count).toBe(to - from);
      const told = (of: ExploreFile, row: number) => ({
        facets: FACETS.map((facet) => valuesOf(of, facet, row)),
        isPercent: of.percent.some(
          (index) => of.facets.indicator.values[index] === valuesOf(of, 'indicator', row)[0],
        ),
        period: of.periods[of.period[row] ?? -1],
        figure: [of.form[row], of.low[row], of.high[row]],
        report: of.reports[of.report[row] ?? -1],
        rest: [of.number[row], of.observations[row], of.disagreeing.includes(row), of.anchors?.[row]],
      });
      for (let row = 0; row < few.count; row += 1) expect(told(few, row)).toEqual(told(file, from + row));
    });

    it('can be asked for by their places', () => {
      const [all, ids] = [rows.places(), rows.ids()];
      for (const placeId of new Set(all)) {
        const own = rows.ofPlaces([placeId]);
        expect(own.ids()).toEqual(ids.filter((_, row) => all[row] === placeId));
        expect(new Set(own.places())).toEqual(new Set([placeId]));
      }
    });
  },
);

describe('the figures of the compact file', () => {
  const [observations, facts, measures] = files;

  it('are those of the observations, as their wording says', () => {
    expect(observations?.low).toEqual(dataset.observations.map(({ value }) => value));
    expect(observations?.high).toEqual(dataset.observations.map(({ value_high }) => value_high));
  });

  it('never claim more of a measure than is known: ends lie on or outside its interval', () => {
    derived.measures.forEach(({ interval }, row) => {
      if (!interval?.low || !interval.high || typeof measures?.high[row] !== 'number') return;
      expect(measures.low[row]).toBeLessThanOrEqual(
        Number(interval.low.value.numerator) / Number(interval.low.value.denominator),
      );
      expect(measures.high[row]).toBeGreaterThanOrEqual(
        Number(interval.high.value.numerator) / Number(interval.high.value.denominator),
      );
    });
  });

  it('say which facts their reports state differently', () => {
    expect(facts?.disagreeing).toEqual(derived.facts.flatMap(({ agrees }, row) => (agrees ? [] : [row])));
  });

  it('lead to the first observation', () => {
    const ids = observations?.number.map(
      (number, row) => `${observations.reports[observations.report[row] ?? -1] ?? NONE}.${String(number)}`,
    );
    expect(ids).toEqual(dataset.observations.map(({ observation_id }) => observation_id));
  });
});
