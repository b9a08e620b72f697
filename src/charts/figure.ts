import type { PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../dataset/model/record.ts';
import type { Language } from '../dataset/model/language.ts';
import type { Derived } from '../dataset/derive/derived.ts';
import { once } from '../dataset/model/once.ts';

/** What a chart is drawn from. It knows neither page nor file system. */
export interface ChartContext {
  readonly dataset: Dataset;
  readonly derived: Derived;
}

export interface ChartOptions {
  readonly language: Language;
  /** Address of an observation, so that each mark and each number leads to the report that printed it. */
  readonly hrefOf: (observationId: string) => string;
  /** Address of a theme on the page of a report that names it; without it such marks carry no link. */
  readonly hrefOfMention?: (reportId: string, themeId: string) => string;
  /** Address of the page of a place that the dataset has facts about. */
  readonly hrefOfPlace?: (placeId: string) => string;
}

/** The two layouts of a drawing: labels keep their size, the chart re-flows. */
export const LAYOUTS = { wide: 760, narrow: 328 } as const;

export type Layout = keyof typeof LAYOUTS;

/** One cell of a chart's table: a number with its wording, or words. */
export interface TableCell {
  /** What a reader sees, in the language of the page. */
  readonly text: string;
  /** The machine value for the downloads: codes and plain numbers, the same in both languages; null = none. */
  readonly value: string | number | null;
  /** The observation that printed it, where it is one. */
  readonly observationId?: string;
  /** The theme that a report names, where it is no figure. */
  readonly mention?: { readonly reportId: string; readonly themeId: string };
  /** The place that the row is of, for whoever wants to know more of it. */
  readonly placeId?: string;
  readonly numeric?: boolean;
}

export interface FigureTable {
  /** `id` is the snake_case header of the downloads, `title` the header that a reader sees. */
  readonly columns: readonly { readonly id: string; readonly title: string; readonly numeric?: boolean }[];
  /** The columns of codes by which readers narrow the rows, besides level, region and year. */
  readonly narrowBy: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Everything that a page needs of one chart in one language. */
export interface Figure {
  readonly slug: string;
  readonly question: string;
  /** Computed from the dataset; at most two numbers. */
  readonly finding: string;
  /** Measure, unit, places, period, "n facts from m reports". */
  readonly subtitle: string;
  /** One line on how to read the drawing, with one mark spelled out. */
  readonly readingAid: string;
  readonly alternativeText: string;
  readonly notes: readonly string[];
  /** What the drawing itself makes one note besides these, such as labels that found no room; known once it is made. */
  readonly drawingNotes?: () => readonly string[];
  readonly plots: Readonly<Record<Layout, PlotOptions>>;
  readonly table: FigureTable;
  /** Every observation that the figure rests on, in order of use. */
  readonly observationIds: readonly string[];
  /** Every report that the figure rests on, in order of use: those of the observations, and those only named. */
  readonly reportIds: readonly string[];
}

/** The drawings of a figure, each made when it is first asked for: much of what tells of a chart needs only its words. */
export function plotsOf(draw: (layout: Layout) => PlotOptions): Figure['plots'] {
  const [wide, narrow] = [once(() => draw('wide')), once(() => draw('narrow'))];
  return {
    get wide() {
      return wide();
    },
    get narrow() {
      return narrow();
    },
  };
}

/** All notes of a figure, those on its drawing last. */
export function notesOf({ notes, drawingNotes }: Figure): readonly string[] {
  return [...notes, ...(drawingNotes?.() ?? [])];
}

/** A chart: one question. `draw` returns null where the dataset has nothing for it. */
export interface Chart {
  readonly slug: string;
  readonly draw: (context: ChartContext, options: ChartOptions) => Figure | null;
  /** Whether `draw` gives a figure, where that can be told much sooner than by drawing it. */
  readonly isCarried?: (context: ChartContext) => boolean;
}
