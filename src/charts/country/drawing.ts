import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import { LAYOUTS, type Layout } from '../figure.ts';
import { linkTargets, textMarks, type TextItem } from '../marks.ts';
import { textWidth } from '../text-width.ts';
import { COLOURS } from '../theme.ts';
import { LABEL_SIZE, type TimeFigure } from '../time-panel/figures.ts';
import { LABEL_ROOM, YEAR_ROOM, placePanel, toX, type PanelFrame } from '../time-panel/panel.ts';
import { panelMarks } from '../time-panel/panel-marks.ts';

export interface DrawnPanel {
  readonly title: string;
  readonly figures: readonly TimeFigure[];
  /** Totals of several years, drawn below the years; `spanTitle` says what they are. */
  readonly spans: readonly (TimeFigure & { readonly spanText: string })[];
  readonly spanTitle: string;
}

const TITLE = 30;
const PLOT_HEIGHT = 130;
const OVERHANG = { wide: 46, narrow: 42 } as const;
const SPAN_ROW = 34;
const GAP = 26;
const END = 5;

/** Panels below one another on one scale of years. */
export function drawCountry(panels: readonly DrawnPanel[], layout: Layout): PlotOptions {
  const width = LAYOUTS[layout];
  const overhang = OVERHANG[layout];
  const domain = yearsOf(panels);
  const titles: TextItem[] = [];
  const marks: Markish[] = [];
  let y = 0;
  for (const { title, figures, spans, spanTitle } of panels) {
    titles.push({ x: 0, y: y + 10, text: title });
    const top = y + TITLE + (figures.length > 0 ? LABEL_ROOM : 0);
    const baseline = figures.length > 0 ? top + PLOT_HEIGHT : top;
    const frame = { left: overhang, right: width - overhang, top, baseline, overhang, domain };
    if (figures.length > 0) marks.push(...panelMarks([placePanel(figures, frame)]));
    y = figures.length > 0 ? baseline + YEAR_ROOM : baseline;
    if (spans.length > 0) {
      marks.push(...spanMarks(spans, spanTitle, frame, y + 8, width));
      y += 24 + spans.length * SPAN_ROW;
    }
    y += GAP;
  }
  return {
    width,
    height: y - GAP + 4,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [textMarks(titles, { fontSize: 14, fontWeight: 600 }), ...marks],
  };
}

/** Totals of several years: a line from the first to the last, not on the scale of single years. */
function spanMarks(
  spans: DrawnPanel['spans'],
  title: string,
  frame: PanelFrame,
  y: number,
  width: number,
): Markish[] {
  const rows = spans.map((span, index) => ({
    ...span,
    x1: toX(span.time.from, frame),
    x2: toX(span.time.to, frame),
    y: y + 24 + index * SPAN_ROW,
  }));
  const colour = ({ fact }: TimeFigure): string => (fact.selected ? COLOURS.hollow : COLOURS.result);
  const ends = rows.flatMap((row) => [row.x1, row.x2].map((x) => ({ ...row, x })));
  const texts = rows.map((row) => {
    const half = textWidth(row.spanText, LABEL_SIZE) / 2;
    const x = Math.min(width - half, Math.max(half, (row.x1 + row.x2) / 2));
    return { x, y: row.y + 14, text: row.spanText, href: row.href };
  });
  return [
    textMarks([{ x: 0, y: y + 4, text: title }], { fontSize: LABEL_SIZE, fill: COLOURS.muted }),
    Plot.link(rows, { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y', stroke: colour, strokeWidth: 2.5 }),
    Plot.link(ends, {
      x1: 'x',
      x2: 'x',
      y1: (row: { y: number }) => row.y - END,
      y2: (row: { y: number }) => row.y + END,
      stroke: colour,
      strokeWidth: 2.5,
    }),
    textMarks(texts, { fontSize: LABEL_SIZE, textAnchor: 'middle' }),
    linkTargets(rows.map(({ x1, x2, y: y1, href, label }) => ({ x1, x2, y1, y2: y1, href, label }))),
  ];
}

function yearsOf(panels: readonly DrawnPanel[]): [number, number] {
  const times = panels.flatMap(({ figures, spans }) => [...figures, ...spans].map(({ time }) => time));
  return [
    Math.floor(Math.min(...times.map(({ from }) => from))),
    Math.ceil(Math.max(...times.map(({ to }) => to))),
  ];
}
