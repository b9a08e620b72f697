import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import type { Layout } from '../figure.ts';
import { flushLabels } from '../flush-labels.ts';
import { linkTargets, percentAxis, textMarks, type Target, type TextItem } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import type { ChartWords } from '../words.ts';
import { BAR, SMALL, TEXT, layIntakes, type IntakeLayout } from './layout.ts';
import type { DrawnShare, IntakeRows } from './rows.ts';

type Words = ChartWords['introducedAdmitted'];
type GroupRow = IntakeRows['groups'][number] & { readonly y: number };

const TICK = 9;
const AXIS = 30;

/** Bars of those introduced with the part admitted, and below them the groups with two shares each. */
export function drawIntakes(
  intakes: readonly IntakeRows[],
  layout: Layout,
  language: Language,
  words: Words,
): PlotOptions {
  const place = layIntakes(intakes, layout);
  const groups = intakes.flatMap(({ groups: own }, index) =>
    own.map((group, row) => ({ ...group, y: place.intakes[index]?.groupYs[row] ?? 0 })),
  );
  const ticks = layout === 'wide' ? [0, 25, 50, 75, 100] : [0, 50, 100];
  return {
    width: place.width,
    height: place.height,
    marginTop: 0,
    marginBottom: AXIS,
    marginLeft: place.left,
    marginRight: place.width - place.right,
    x: { domain: [0, 100], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...(groups.length > 0 ? [grid(groups, ticks, place)] : []),
      ...percentAxis(ticks, place.height - AXIS, language),
      ...titles(intakes, place, words),
      ...bars(intakes, place),
      ...pairs(groups),
      ...groupLabels(groups, place),
      linkTargets(targets(intakes, groups, place)),
    ],
  };
}

function grid(groups: readonly GroupRow[], ticks: readonly number[], place: IntakeLayout): Markish {
  const top = Math.min(...groups.map(({ y }) => y)) - 30;
  return Plot.ruleX(ticks, { y1: top, y2: place.height - AXIS, stroke: COLOURS.rule });
}

function titles(intakes: readonly IntakeRows[], place: IntakeLayout, words: Words): Markish[] {
  const at = (
    y: (placed: IntakeLayout['intakes'][number]) => number,
    text: (intake: IntakeRows) => string | null,
  ): TextItem[] =>
    intakes.flatMap((intake, index) => {
      const placed = place.intakes[index];
      const title = text(intake);
      return placed && title ? [{ x: 0, y: y(placed), text: title }] : [];
    });
  const start = { dx: -place.left };
  return [
    textMarks(
      at(
        ({ titleY }) => titleY,
        ({ title }) => title,
      ),
      { ...start, fontSize: TEXT + 1, fontWeight: 600 },
    ),
    textMarks(
      at(
        ({ barTitleY }) => barTitleY,
        ({ admitted }) => (admitted ? words.admittedTitle : words.introducedTitle),
      ),
      { ...start, fill: COLOURS.muted, fontSize: SMALL },
    ),
    textMarks(
      at(
        ({ groupsTitleY }) => groupsTitleY,
        ({ groups }) => (groups.length > 0 ? words.groupsTitle : null),
      ),
      { ...start, fill: COLOURS.muted, fontSize: SMALL },
    ),
  ];
}

interface Bar {
  readonly intake: IntakeRows;
  readonly y: number;
}

function bars(intakes: readonly IntakeRows[], place: IntakeLayout): Markish[] {
  const own: Bar[] = intakes.map((intake, index) => ({ intake, y: place.intakes[index]?.barY ?? 0 }));
  const admitted = own.flatMap(({ intake, y }) => (intake.admitted ? [{ ...intake.admitted, y }] : []));
  const box = { y1: (bar: { y: number }) => bar.y, y2: (bar: { y: number }) => bar.y + BAR };
  const bounded = admitted.filter(({ extent }) => extent.point === null);
  return [
    Plot.rect(own, { ...box, x1: 0, x2: 100, fill: COLOURS.rule, fillOpacity: 0.5 }),
    Plot.rect(bounded, {
      ...box,
      x1: ({ extent }: DrawnShare) => extent.low,
      x2: ({ extent }: DrawnShare) => Math.min(100, extent.high),
      fill: COLOURS.result,
      fillOpacity: 0.35,
    }),
    Plot.rect(
      admitted.filter(({ isSelected }) => !isSelected),
      { ...box, x1: 0, x2: ({ extent }: DrawnShare) => Math.min(100, extent.low), fill: COLOURS.result },
    ),
    Plot.rect(
      admitted.filter(({ isSelected }) => isSelected),
      {
        ...box,
        x1: 0,
        x2: ({ extent }: DrawnShare) => Math.min(100, extent.low),
        fill: 'none',
        stroke: COLOURS.hollow,
        strokeWidth: 2,
      },
    ),
    textMarks(
      admitted.map(({ text, y }) => ({ x: 0, y: y - 11, text })),
      { fontSize: TEXT, fontWeight: 600, fill: COLOURS.result },
    ),
    textMarks(
      own.map(({ intake, y }) => ({ x: 0, y: place.namesAbove ? y - 30 : y + BAR / 2, text: intake.name })),
      { fontSize: TEXT, fontWeight: 600, dx: -place.left },
    ),
    textMarks(
      own.map(({ intake, y }) => ({ x: 100, y: y + BAR + 12, text: intake.whole.text })),
      { fontSize: TEXT, textAnchor: 'end' },
    ),
  ];
}

/** A dot for the share of those introduced, a tick for the share of the union; a dashed line joins unlike groups. */
function pairs(groups: readonly GroupRow[]): Markish[] {
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
    Plot.ruleX(both, {
      x: ({ union }: GroupRow) => union && centre(union),
      y1: ({ y }: GroupRow) => y - TICK,
      y2: ({ y }: GroupRow) => y + TICK,
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

/** The share of those introduced above its dot, that of the union below its tick; the name beside or above both. */
function groupLabels(groups: readonly GroupRow[], place: IntakeLayout): Markish[] {
  const names = groups.map(({ name, y }) => ({ x: 0, y: place.namesAbove ? y - 38 : y, text: name }));
  return [
    textMarks(names, { dx: -place.left, fontSize: TEXT, fontWeight: 600 }),
    ...flushLabels(
      groups.map(({ share, y }) => ({ x: centre(share), y: y - 18, text: share.text })),
      place,
      { fill: COLOURS.result, fontSize: SMALL },
      -6,
    ),
    ...flushLabels(
      groups.flatMap(({ union, y }) => (union ? [{ x: centre(union), y: y + 19, text: union.text }] : [])),
      place,
      { fill: COLOURS.ink, fontSize: SMALL },
      -1,
    ),
  ];
}

function targets(intakes: readonly IntakeRows[], groups: readonly GroupRow[], place: IntakeLayout): Target[] {
  const ofBars = intakes.flatMap(({ whole, admitted }, index) => {
    const y = (place.intakes[index]?.barY ?? 0) + BAR / 2;
    const end = admitted ? Math.min(100, admitted.extent.low) : 0;
    return [
      ...(admitted ? [{ ...linkOf(admitted), x1: 2, x2: Math.max(2, end - 3), y1: y, y2: y }] : []),
      { ...linkOf(whole), x1: Math.min(end + 3, 97), x2: 98, y1: y, y2: y },
    ];
  });
  const ofGroups = groups.flatMap(({ share, union, y }) =>
    [share, ...(union ? [union] : [])].map((each) => ({
      ...linkOf(each),
      x1: centre(each),
      x2: centre(each),
      y1: y,
      y2: y,
    })),
  );
  return [...ofBars, ...ofGroups];
}

function linkOf({ href, label }: Pick<Target, 'href' | 'label'>): Pick<Target, 'href' | 'label'> {
  return { href, label };
}

/** The number where it is known, else the middle of its bounds. */
function centre({ extent }: DrawnShare): number {
  return extent.point ?? (extent.low + Math.min(100, extent.high)) / 2;
}
