import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Place } from '../../dataset/model/tables.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LAYOUTS, type ChartOptions, type Layout } from '../figure.ts';
import { textMarks } from '../marks.ts';
import { placeName } from '../names.ts';
import type { Box } from '../place-labels.ts';
import { textLines } from '../text-lines.ts';
import { CHART_WORDS } from '../words.ts';
import type { Count, Coverage } from './coverage.ts';
import { nameMarks } from './name-marks.ts';
import { tileName } from './names.ts';
import { tileMarks, type DrawnTile } from './tile-marks.ts';
import { yearMarks } from './year-marks.ts';

const TEXT = 12;
const GAP = 3;
/** Pixels from tile to tile. Wide tiles hold the name; those for a phone the count, and a finger. */
const PITCH = { wide: { x: 69, y: 34 }, narrow: { x: 29.8, y: 30 } } as const;
/** Which columns and rows of the country's shape are free for the rest on a wide drawing. */
const FREE = { yearsColumn: 6.6, yearsRows: 7, apartRow: 10.5, apartColumns: 3 } as const;
const YEARS_HEIGHT = 190;

/** The tiles, what has none, and the years: in the bays of the country's shape, or below one another on a phone. */
export function drawCoverage(
  coverage: Coverage,
  lookups: Lookups,
  options: ChartOptions,
  layout: Layout,
): PlotOptions {
  const width = LAYOUTS[layout];
  const { language } = options;
  const tiles = tilesOf(coverage, lookups, options, layout);
  const mapBottom = Math.max(...tiles.map((tile) => tile.y + tile.height));
  const names = layout === 'wide' ? [] : nameMarks(coverage.tiles, tiles, lookups, language, width);
  const apartTop = layout === 'wide' ? FREE.apartRow * PITCH.wide.y : mapBottom + 20;
  const apart = apartMarks(coverage, lookups, options, apartTop, layout);
  const years = yearsBox(apart.bottom, layout);
  return {
    width,
    height: Math.max(mapBottom, apart.bottom, years.y + years.height) + 2,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...tileMarks(tiles),
      ...names,
      ...apart.marks,
      ...yearMarks(coverage.years, CHART_WORDS[language].sampleMap.yearsTitle, years, language),
    ],
  };
}

function tilesOf({ tiles }: Coverage, lookups: Lookups, options: ChartOptions, layout: Layout): DrawnTile[] {
  return tiles.map((tile) => ({
    ...saidOf(tile, lookups, options),
    ...boxAt(tile.column - 1, tile.row - 1, PITCH[layout]),
    isNamed: layout === 'wide',
  }));
}

function yearsBox(bottom: number, layout: Layout): Box {
  if (layout === 'narrow') return { x: 0, y: bottom + 20, width: LAYOUTS.narrow, height: YEARS_HEIGHT };
  const x = FREE.yearsColumn * PITCH.wide.x;
  return { x, y: 0, width: LAYOUTS.wide - x, height: FREE.yearsRows * PITCH.wide.y };
}

function apartMarks(
  { apart }: Coverage,
  lookups: Lookups,
  options: ChartOptions,
  top: number,
  layout: Layout,
): { readonly marks: Markish[]; readonly bottom: number } {
  if (apart.length === 0) return { marks: [], bottom: top };
  const pitch = PITCH.wide;
  const columns = layout === 'wide' ? FREE.apartColumns : Math.floor(LAYOUTS.narrow / pitch.x);
  const title = textLines(CHART_WORDS[options.language].sampleMap.apart, 0, top + 8, {
    width: columns * pitch.x,
    fontSize: TEXT,
  });
  const y = top + title.length * 16 + 8;
  const tiles = apart.map((each, index) => {
    const box = boxAt(index % columns, Math.floor(index / columns), pitch);
    return { ...saidOf(each, lookups, options), ...box, y: box.y + y, isNamed: true };
  });
  return {
    marks: [textMarks(title, { fontSize: TEXT }), ...tileMarks(tiles)],
    bottom: y + Math.ceil(apart.length / columns) * pitch.y,
  };
}

function boxAt(column: number, row: number, pitch: { readonly x: number; readonly y: number }): Box {
  return { x: column * pitch.x, y: row * pitch.y, width: pitch.x - GAP, height: pitch.y - GAP };
}

function saidOf(
  { place, facts, reportIds }: Count & { readonly place: Place },
  lookups: Lookups,
  { language, hrefOfPlace }: ChartOptions,
): Pick<DrawnTile, 'name' | 'facts' | 'count' | 'href' | 'label'> {
  const count = formatNumber(facts, language);
  return {
    name: tileName(lookups, place.place_id, language),
    facts,
    count,
    href: (facts > 0 && hrefOfPlace?.(place.place_id)) || null,
    label: CHART_WORDS[language].sampleMap.mark(
      placeName(lookups, place.place_id, language),
      count,
      formatNumber(reportIds.length, language),
    ),
  };
}
