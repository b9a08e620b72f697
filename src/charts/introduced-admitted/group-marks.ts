import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { flushLabels } from '../flush-labels.ts';
import { textMarks } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import { SMALL, TEXT, type IntakeLayout } from './layout.ts';
import type { DrawnShare, IntakeRows } from './rows.ts';

/** A group at its height in pixels. */
export type GroupRow = IntakeRows['groups'][number] & { readonly y: number };

const TICK = 9;

/** A dot for the share of those introduced, a tick for the share of the union; a dashed line joins unlike groups. */
export function pairMarks(groups: readonly GroupRow[]): Markish[] {
  const both = groups.filter(({ union }) => union !== null);
  const link = (isWider: boolean): Markish =>
    Plot.link(
      both.filter(({ union }) => union?.isWider === isWider),
      {
        x1: ({ share }: GroupRow) => centre(share),
        x2: ({ union }: GroupRow) => union && centre(union),
        y1: 'y',
        y2: 'y',
        stroke: COLOURS.hollow,
        strokeWidth: 1.5,
        ...(isWider && { strokeDasharray: '2,4' }),
      },
    );
  const known = groups.filter(({ share }) => share.extent.point !== null);
  return [
    link(false),
    link(true),
    Plot.ruleX(unions(groups), {
      x: ({ union }) => centre(union),
      y1: ({ y }) => y - TICK,
      y2: ({ y }) => y + TICK,
      stroke: COLOURS.ink,
      strokeWidth: 2.5,
    }),
    Plot.link(
      groups.filter(({ share }) => share.extent.point === null),
      {
        x1: ({ share }: GroupRow) => share.extent.low,
        x2: ({ share }: GroupRow) => share.extent.high,
        y1: 'y',
        y2: 'y',
        stroke: COLOURS.result,
        strokeWidth: 5,
        strokeOpacity: 0.6,
      },
    ),
    dots(
      known.filter(({ share }) => !share.isSelected),
      COLOURS.result,
      COLOURS.paper,
    ),
    dots(
      known.filter(({ share }) => share.isSelected),
      COLOURS.paper,
      COLOURS.hollow,
    ),
  ];
}

function dots(groups: readonly GroupRow[], fill: string, stroke: string): Markish {
  return Plot.dot(groups, {
    x: ({ share }: GroupRow) => share.extent.point,
    y: 'y',
    r: 6,
    fill,
    stroke,
    strokeWidth: 2,
  });
}

/** The shares of the union with their heights. */
function unions(groups: readonly GroupRow[]): { readonly union: DrawnShare; readonly y: number }[] {
  return groups.flatMap(({ union, y }) => (union ? [{ union, y }] : []));
}

/** The share of those introduced above its dot, that of the union below its tick; the name beside or above both. */
export function groupLabels(
  groups: readonly GroupRow[],
  place: Pick<IntakeLayout, 'width' | 'left' | 'right' | 'namesAbove'>,
): Markish[] {
  const names = groups.map(({ name, y, share }) => ({
    x: 0,
    y: place.namesAbove ? y - 38 : y,
    text: name,
    href: share.href,
  }));
  return [
    textMarks(names, { dx: -place.left, fontSize: TEXT, fontWeight: 600 }),
    ...flushLabels(
      groups.map(({ share, y }) => ({ x: centre(share), y: y - 18, text: share.text, href: share.href })),
      place,
      { fill: COLOURS.result, fontSize: SMALL },
      -6,
    ),
    ...flushLabels(
      unions(groups).map(({ union, y }) => ({
        x: centre(union),
        y: y + 19,
        text: union.text,
        href: union.href,
      })),
      place,
      { fill: COLOURS.ink, fontSize: SMALL },
      -1,
    ),
  ];
}

/** The number where it is known, else the middle of its bounds. */
export function centre({ extent }: DrawnShare): number {
  return extent.point ?? (extent.low + Math.min(100, extent.high)) / 2;
}
