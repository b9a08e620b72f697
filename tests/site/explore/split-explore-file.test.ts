import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { ExploreTable, type Shown } from '../../../src/client/explore/explore-table.ts';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../../../src/dataset/derive/tables/registry.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { tabulateDataset } from '../../../src/dataset/publish/publication.ts';
import { answerChoices, prepareExplorable } from '../../../src/explore/answer.ts';
import { EXPLORE_KINDS, FACETS, NONE, type FacetId } from '../../../src/explore/explore-file.ts';
import { partName } from '../../../src/explore/explore-parts.ts';
import { orderRows, rankNames, rankRows, sortColumn } from '../../../src/explore/order.ts';
import {
  isNamed,
  SORT_KEYS,
  type Choices,
  type SortKey,
  type ExploreQuery,
} from '../../../src/explore/query.ts';
import { MESSAGES } from '../../../src/i18n/messages.ts';
import { compareNames } from '../../../src/i18n/format.ts';
import { openExplored } from '../../../src/site/explore/build-explore-file.ts';
import { buildExploreNames } from '../../../src/site/explore/build-explore-names.ts';
import { labelsOf } from '../../../src/site/explore/labels.ts';
import { splitExploreFile } from '../../../src/site/explore/split-explore-file.ts';
import { seededRandom, valuesOf } from '../../explore/random-file.ts';

const { dataset } = runPipeline(readDataFiles('data'));
const derived = deriveAll(dataset);
const tables = [...tabulateDataset(dataset), ...tabulateDerived(derived)];
const explored = EXPLORE_KINDS.map((kind) => {
  const found = tables.find(({ table }) => table.name === kind);
  if (!found) throw new RangeError(kind);
  return openExplored(kind, { dataset, derived, table: found.table });
});
const files = explored.map(({ file }) => file);
/** What the parts hold rests on no keys. */
const keysOf = () => ({ ofBlock: String, ofColumns: String });
const PAGE = 50;

describe.each(explored.map((each) => [each.file.kind, each] as const))(
  'the collected %s in small parts',
  (kind, each) => {
    const { file } = each;
    const language = kind === 'facts' ? 'en' : 'vi';
    const names = buildExploreNames(dataset, files, language);
    const labelOf = labelsOf(kind, names, MESSAGES[language].explore);
    const split = splitExploreFile(each, keysOf, { blockRows: 20, placesAPart: 12 });
    const { start, parts } = split.inWords({ language, names, labelOf });
    const texts = new Map<string, string>(
      [...split.parts, ...parts].map(({ name, make }) => [name, JSON.stringify(make())]),
    );
    const whole = prepareExplorable(file);

    /** The table as a browser has it, and the parts that it read. */
    function open(): { readonly table: ExploreTable; readonly read: string[] } {
      const read: string[] = [];
      const load = (part: string): Promise<unknown> => {
        read.push(part);
        return Promise.resolve(JSON.parse(texts.get(part) ?? 'null'));
      };
      return { table: new ExploreTable(JSON.parse(JSON.stringify(start.make())), language, load), read };
    }

    const compare = (a: string, b: string): number => compareNames(a, b, language);
    const rankedBy = (sort: SortKey) =>
      isNamed(sort) ? rankNames(file, sort, { names, compare }) : rankRows(file, sort);

    /** What the whole file answers. */
    function expected({ choices, sort, descending, page }: ExploreQuery) {
      const answer = answerChoices(whole, choices);
      const order = sort
        ? [...orderRows(sortColumn(rankedBy(sort)), descending)]
        : Array.from({ length: file.count }, (_, row) => row);
      const rows = order.filter((row) => answer.isLeft?.[row]);
      return { answer, rows, shown: rows.slice((page - 1) * PAGE, page * PAGE) };
    }

    /** The row in words, from the whole file. */
    const wordsOf = (row: number) => ({
      place: names.fullPlaces[valuesOf(file, 'place', row)[0] ?? ''],
      indicator: labelOf('indicator', valuesOf(file, 'indicator', row)[0] ?? ''),
      wording: valuesOf(file, 'wording', row)
        .filter((code) => code !== NONE)
        .map((code) => labelOf('wording', code))
        .join('; '),
      period: names.period(file.periods[file.period[row] ?? -1] ?? ''),
      report: names.reports[file.reports[file.report[row] ?? -1] ?? '']?.[0],
      low: file.low[row],
      number: file.number[row],
      anchor: file.anchors?.[row],
    });

    const shownWords = ({ page }: Shown) =>
      page.map(({ block, row }) => ({
        place: block.place.texts[block.place.rows[row] ?? -1],
        indicator: block.indicator.texts[block.indicator.rows[row] ?? -1],
        wording: block.wording.texts[block.wording.rows[row] ?? -1],
        period: block.period.texts[block.period.rows[row] ?? -1],
        report: block.report.texts[block.report.rows[row] ?? -1],
        low: block.low[row],
        number: block.number[row],
        anchor: block.anchors?.[row],
      }));

    const random = seededRandom(kind.length);
    const draw = <Value>(values: readonly Value[]): Value =>
      values[Math.floor(random() * values.length)] as Value;
    const queries = Array.from({ length: 60 }, (): ExploreQuery => {
      const facets = FACETS.filter(() => random() < 0.2);
      const choices = Object.fromEntries(
        facets.map((facet) => [
          facet,
          [...new Set([draw(file.facets[facet].values), draw(file.facets[facet].values)])],
        ]),
      ) as Choices;
      return {
        kind,
        choices,
        sort: random() < 0.5 ? draw(SORT_KEYS) : null,
        descending: random() < 0.5,
        page: 1,
      };
    });

    it('answer as the whole file does: rows, counts, order and words', async () => {
      const { table } = open();
      for (const query of queries) {
        const shown = await table.ask(query);
        const { answer, rows, shown: page } = expected(query);
        expect({ query, rows: [...shown.rows] }).toEqual({ query, rows });
        expect(shownWords(shown)).toEqual(page.map(wordsOf));
        expect([...shown.answer.years]).toEqual([...answer.years]);
        for (const facet of FACETS.filter((each) => each !== 'place')) {
          expect([...shown.answer.counts[facet]]).toEqual([...answer.counts[facet]]);
        }
        for (const { index } of table.places.known()) {
          expect(shown.answer.counts.place[index]).toBe(answer.counts.place[index]);
        }
      }
    });

    it('show the first page from one look at the start, and read no more than they need', async () => {
      const { table, read } = open();
      const shown = await table.ask({ kind, choices: {}, sort: null, descending: false, page: 1 });
      expect(shown.answer.count).toBe(file.count);
      expect(read).toEqual([0, 1, 2].map((number) => partName.block(number, language)));
      await table.ask({ kind, choices: { status: ['result'] }, sort: null, descending: false, page: 1 });
      expect(read.filter((part) => !part.startsWith('rows'))).toEqual([partName.narrow]);
      expect(read.length).toBe(new Set(read).size);
    });

    it('know every place once, below the place above it, when all parts are read', async () => {
      const { table } = open();
      const { places } = table;
      for (const place of [...places.known()]) await places.readBelow(place.id);
      const known = [...places.known()].toSorted((a, b) => a.index - b.index);
      expect(known.map(({ id }) => id)).toEqual(file.facets.place.values);
      expect(known.map(({ parent }) => parent)).toEqual(file.parents);
      const { counts } = answerChoices(whole, {});
      expect(known.map(({ count }) => count)).toEqual([...counts.place]);
      for (const place of known) {
        expect(places.hasBelow(place)).toBe(file.parents.includes(place.index));
        expect(table.labelOf('place', place.id)).toBe(labelOf('place', place.id));
      }
    });

    it('drop what no row has, and go to the last page from one behind it', async () => {
      const { table } = open();
      const choices = { place: ['atlantis/x'], year: ['1066'], status: ['result'] } as Partial<
        Record<FacetId, string[]>
      >;
      const { query } = await table.ask({ kind, choices, sort: null, descending: false, page: 999 });
      expect(query.choices).toEqual({ status: ['result'] });
      expect(query.page).toBe(Math.ceil(answerChoices(whole, query.choices).count / PAGE));
    });

    it('stay small at the size that readers get', () => {
      const whole = splitExploreFile(each, keysOf);
      const { start: first, parts } = whole.inWords({ language, names, labelOf });
      const packed = (content: unknown): number => gzipSync(JSON.stringify(content)).length;
      expect(packed(first.make())).toBeLessThan(8_000);
      for (const { make } of [...whole.parts, ...parts]) expect(packed(make())).toBeLessThan(7_000);
    });
  },
);
