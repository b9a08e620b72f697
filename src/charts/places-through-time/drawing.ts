import type { Markish, PlotOptions } from '@observablehq/plot';
import { LAYOUTS, type Layout } from '../figure.ts';
import { textMarks, type TextItem } from '../marks.ts';
import { wrapText } from '../text-width.ts';
import { COLOURS } from '../theme.ts';
import type { TimeFigure } from '../time-panel/figures.ts';
import { LABEL_ROOM, YEAR_ROOM, placePanel, type PanelFrame, type PlacedPanel } from '../time-panel/panel.ts';
import { panelMarks } from '../time-panel/panel-marks.ts';

/** One small chart in words. */
export interface DrawnSeries {
  readonly name: string;
  /** The group; null where it is the whole place. */
  readonly group: string | null;
  readonly figures: readonly TimeFigure[];
}

export interface DrawnSection {
  readonly title: string;
  readonly series: readonly DrawnSeries[];
}

interface PlacedTexts {
  readonly titles: TextItem[];
  readonly names: TextItem[];
  readonly groups: TextItem[];
}

const TEXT = 13;
const SMALL = 12;
const LINE = 16;
const GAP = 18;
const BELOW = 12;
const COLUMNS = { wide: 4, narrow: 2 } as const;
const OVERHANG = 26;
const PLOT_HEIGHT = 46;
const SECTION = 28;

/** Small charts below their section's title, each from zero on its own scale; a year is as wide in all. */
export function drawSeries(sections: readonly DrawnSection[], layout: Layout): PlotOptions {
  const { texts, panels, height } = laySections(sections, layout);
  return {
    width: LAYOUTS[layout],
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [...textsMarks(texts), ...panelMarks(panels)],
  };
}

function laySections(
  sections: readonly DrawnSection[],
  layout: Layout,
): { readonly texts: PlacedTexts; readonly panels: readonly PlacedPanel[]; readonly height: number } {
  const columns = COLUMNS[layout];
  const cell = (LAYOUTS[layout] - GAP * (columns - 1)) / columns;
  const years = longestOf(sections);
  const texts: PlacedTexts = { titles: [], names: [], groups: [] };
  const panels: PlacedPanel[] = [];
  let y = 0;
  for (const { title, series } of sections) {
    texts.titles.push({ x: 0, y: y + 10, text: title });
    y += SECTION;
    for (const row of rowsOf(series, columns)) {
      const header = Math.max(...row.map((each) => linesOf(each, cell).length)) * LINE;
      const top = y + header + LABEL_ROOM;
      row.forEach((each, index) => {
        const left = index * (cell + GAP);
        headTexts(each, left, y, cell, texts);
        panels.push(placePanel(each.figures, frameOf(each, left, top, cell, years)));
      });
      y = top + PLOT_HEIGHT + YEAR_ROOM + BELOW;
    }
  }
  return { texts, panels, height: y };
}

function frameOf(
  { figures }: DrawnSeries,
  left: number,
  top: number,
  cell: number,
  years: number,
): PanelFrame {
  return {
    left: left + OVERHANG,
    right: left + cell - OVERHANG,
    top,
    baseline: top + PLOT_HEIGHT,
    overhang: OVERHANG,
    domain: domainOf(figures, years),
  };
}

function textsMarks({ titles, names, groups }: PlacedTexts): Markish[] {
  return [
    textMarks(titles, { fontSize: TEXT + 1, fill: COLOURS.muted }),
    textMarks(names, { fontSize: TEXT, fontWeight: 600 }),
    textMarks(groups, { fontSize: SMALL, fill: COLOURS.muted }),
  ];
}

function headTexts(series: DrawnSeries, x: number, y: number, cell: number, texts: PlacedTexts): void {
  linesOf(series, cell).forEach(({ text, isGroup }, index) => {
    (isGroup ? texts.groups : texts.names).push({ x, y: y + 8 + index * LINE, text });
  });
}

function linesOf({ name, group }: DrawnSeries, cell: number): { text: string; isGroup: boolean }[] {
  return [
    ...wrapText(name, cell, TEXT, true).map((text) => ({ text, isGroup: false })),
    ...(group === null ? [] : wrapText(group, cell, SMALL).map((text) => ({ text, isGroup: true }))),
  ];
}

function rowsOf(series: readonly DrawnSeries[], columns: number): DrawnSeries[][] {
  return Array.from({ length: Math.ceil(series.length / columns) }, (_, row) =>
    series.slice(row * columns, (row + 1) * columns),
  );
}

/** How many years the longest series takes; all are drawn on this scale, each about its own middle. */
function longestOf(sections: readonly DrawnSection[]): number {
  const lengths = sections.flatMap(({ series }) =>
    series.map(({ figures }) => {
      const [from, to] = boundsOf(figures);
      return to - from;
    }),
  );
  return Math.max(...lengths);
}

function domainOf(figures: readonly TimeFigure[], years: number): [number, number] {
  const [from, to] = boundsOf(figures);
  const middle = (from + to) / 2;
  return [middle - years / 2, middle + years / 2];
}

function boundsOf(figures: readonly TimeFigure[]): [number, number] {
  return [Math.min(...figures.map(({ time }) => time.from)), Math.max(...figures.map(({ time }) => time.to))];
}
