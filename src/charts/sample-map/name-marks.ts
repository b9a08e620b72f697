import type { Markish } from '@observablehq/plot';
import type { Lookups } from '../../dataset/derive/lookups.ts';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { textMarks, type TextItem } from '../marks.ts';
import type { Box } from '../place-labels.ts';
import { textWidth } from '../text-width.ts';
import type { Tile } from './coverage.ts';
import { tileName } from './names.ts';

const TEXT = 12;
const GAP = 6;
const LINE = 15;
const ROUNDING = 0.5;

interface NamedTile {
  readonly tile: Tile;
  readonly box: Box;
  readonly text: string;
  /** The greater of the two languages, so that both draw the same names. */
  readonly textWidth: number;
}

interface Spot {
  readonly item: TextItem;
  readonly box: Box;
}

type Side = 'above' | 'left' | 'right';

/**
 * Names where a phone has no room for them inside the tiles: right of the last tile of a row, else left of its
 * first; both where both are free. Those of the archipelagos stand above, so that none is read as a coast's.
 */
export function nameMarks(
  counts: readonly Tile[],
  boxes: readonly Box[],
  lookups: Lookups,
  language: Language,
  width: number,
): Markish[] {
  const tiles: NamedTile[] = counts.flatMap((tile, index) => {
    const box = boxes[index];
    const { place_id: id } = tile.place;
    const widths = LANGUAGES.map((each) => textWidth(tileName(lookups, id, each), TEXT));
    return box ? [{ tile, box, text: tileName(lookups, id, language), textWidth: Math.max(...widths) }] : [];
  });
  const taken: Box[] = [...boxes];
  const spotted = new Set<NamedTile>();
  const place = (own: readonly NamedTile[], side: Side): TextItem[] =>
    own.flatMap((tile) => {
      const spot = spotOf(tile, side, width);
      if (spotted.has(tile) || !isFree(spot.box, taken, width)) return [];
      taken.push(spot.box);
      spotted.add(tile);
      return [spot.item];
    });
  const isProvince = ({ tile }: NamedTile): boolean => tile.place.level === 'province';
  const rows = [...Map.groupBy(tiles.filter(isProvince), ({ tile }) => tile.row).values()];
  const style = { fontSize: TEXT };
  return [
    textMarks(
      place(
        tiles.filter((tile) => !isProvince(tile)),
        'above',
      ),
      { ...style, textAnchor: 'middle' },
    ),
    textMarks(
      place(
        rows.flatMap((row) => row.at(-1) ?? []),
        'right',
      ),
      style,
    ),
    textMarks(
      place(
        rows.flatMap((row) => row[0] ?? []),
        'left',
      ),
      { ...style, textAnchor: 'end' },
    ),
  ];
}

function spotOf({ box, text, textWidth: own }: NamedTile, side: Side, width: number): Spot {
  const middle = box.y + box.height / 2;
  const right = box.x + box.width + GAP;
  const left = box.x - GAP;
  const centre = Math.min(box.x + box.width / 2, width - own / 2);
  const above = box.y - LINE / 2;
  switch (side) {
    case 'above':
      return spotAt(text, centre, above, centre - own / 2, own);
    case 'right':
      return spotAt(text, right, middle, right, own);
    case 'left':
      return spotAt(text, left, middle, left - own, own);
  }
}

function spotAt(text: string, x: number, y: number, from: number, width: number): Spot {
  return { item: { x, y, text }, box: { x: from, y: y - LINE / 2, width, height: LINE } };
}

function isFree(box: Box, taken: readonly Box[], width: number): boolean {
  if (box.x < 0 || box.x + box.width > width + ROUNDING) return false;
  return taken.every(
    (each) =>
      box.x + box.width <= each.x ||
      each.x + each.width <= box.x ||
      box.y + box.height <= each.y ||
      each.y + each.height <= box.y,
  );
}
