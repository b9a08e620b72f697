import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { linkTargets, type TextItem } from '../marks.ts';
import type { Box } from '../place-labels.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { COLOURS } from '../theme.ts';

/** A tile in pixels with what it says. */
export interface DrawnTile extends Box {
  readonly name: string;
  readonly facts: number;
  readonly count: string;
  readonly href: string | null;
  readonly label: string;
  /** Whether the name stands in the tile beside the count. */
  readonly isNamed: boolean;
}

const TEXT = 12;
const PAD = 3;
const LINE = 14;

/** From so many facts on a tile is so deep; the deepest is full and its text in the colour of the ground. */
const DEPTHS: readonly (readonly [number, number])[] = [
  [40, 1],
  [15, 0.45],
  [5, 0.28],
  [1, 0.13],
];

/** Tiles as deep as they have facts; those without are outlines. */
export function tileMarks(tiles: readonly DrawnTile[]): Markish[] {
  const box = {
    x1: 'x',
    x2: (tile: DrawnTile) => tile.x + tile.width,
    y1: 'y',
    y2: (tile: DrawnTile) => tile.y + tile.height,
  };
  const filled = tiles.filter(({ facts }) => facts > 0);
  const texts = tiles.flatMap((tile) => (tile.isNamed ? namedTexts(tile) : [countText(tile)]));
  const linked = filled.flatMap((tile) => (tile.href === null ? [] : [{ ...tile, href: tile.href }]));
  return [
    Plot.rect(filled, {
      ...box,
      fill: COLOURS.result,
      fillOpacity: ({ facts }: DrawnTile) => depthOf(facts),
    }),
    Plot.rect(tiles, { ...box, fill: 'none', stroke: COLOURS.rule, inset: 0.5 }),
    ...texts.map(({ style, items }) => Plot.text(items, { x: 'x', y: 'y', text: 'text', ...style })),
    linkTargets(
      linked.map(({ x, y, width, height, href, label }) => ({
        x1: x,
        x2: x + width,
        y1: y,
        y2: y + height,
        href,
        label,
      })),
      0,
    ),
  ];
}

function depthOf(facts: number): number {
  return DEPTHS.find(([least]) => facts >= least)?.[1] ?? 0;
}

interface StyledTexts {
  readonly items: readonly TextItem[];
  readonly style: {
    readonly fill: string;
    readonly fontSize: number;
    readonly fontWeight?: number;
    readonly textAnchor: 'start' | 'middle' | 'end';
  };
}

function inkOf(facts: number): string {
  if (facts === 0) return COLOURS.muted;
  return depthOf(facts) === 1 ? COLOURS.paper : COLOURS.ink;
}

function countText({ x, y, width, height, facts, count, href }: DrawnTile): StyledTexts {
  return {
    items: [{ x: x + width / 2, y: y + height / 2, text: count, href: href ?? undefined }],
    style: {
      fill: inkOf(facts),
      fontSize: TEXT,
      textAnchor: 'middle',
      ...(facts > 0 && { fontWeight: 600 }),
    },
  };
}

/** The name in at most two lines to the left, the count at the right end of the second, else of the first. */
function namedTexts({ x, y, width, height, name, facts, count, href: address }: DrawnTile): StyledTexts[] {
  const [room, href] = [width - 2 * PAD, address ?? undefined];
  const lines = wrapText(name, room, TEXT)
    .slice(0, 2)
    .map((line) => line.replace(/ [-–]$/, ''));
  const lineY = (index: number): number => y + height / 2 + (index - 0.5) * LINE;
  const fits = (index: number): boolean =>
    textWidth(lines[index] ?? '', TEXT) + textWidth(count, TEXT, true) + PAD <= room;
  const style = { fill: inkOf(facts), fontSize: TEXT };
  return [
    {
      items: lines.map((text, index) => ({ x: x + PAD, y: lineY(index), text, href })),
      style: { ...style, textAnchor: 'start' },
    },
    {
      items: [{ x: x + width - PAD, y: lineY(fits(1) ? 1 : 0), text: count, href }],
      style: { ...style, textAnchor: 'end', ...(facts > 0 && { fontWeight: 600 }) },
    },
  ];
}
