import { LAYOUTS, type Layout } from '../figure.ts';
import { wrapText, textWidth } from '../text-width.ts';
import type { TextItem } from '../marks.ts';
import { LEADING, textLines } from '../text-lines.ts';
import type { DoubtRow, RatioRows, VerdictRow } from './rows.ts';

export const TEXT = 13;
export const SMALL = 12;
export const TITLE = TEXT + 1;
/** From one agreeing percentage to the next. */
export const PITCH = 12;
export const AXIS = 44;

export interface PlacedVerdict extends VerdictRow {
  readonly y: number;
  /** Where each percentage of it stands. */
  readonly units: readonly { readonly x: number; readonly y: number; readonly href: string }[];
}

export interface PlacedDoubt extends DoubtRow {
  /** Middle of the first line of the name. */
  readonly nameY: number;
  readonly markY: number;
  /** Middle of the first line of the figures. */
  readonly figuresY: number;
  readonly verdictY: number;
}

/** Where things stand, in pixels. */
export interface RatioLayout {
  readonly width: number;
  readonly height: number;
  readonly isWide: boolean;
  readonly nameWidth: number;
  readonly verdicts: readonly PlacedVerdict[];
  readonly doubts: readonly PlacedDoubt[];
  /** The lines above the doubtful percentages. */
  readonly title: readonly TextItem[];
  /** The axis of differences; null where no doubtful percentage has one. */
  readonly axis: DifferenceAxis | null;
  readonly figuresX: number;
}

export interface DifferenceAxis {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** More doubtful percentages than these are left to the table. */
export const MOST_DOUBTS: Readonly<Record<Layout, number>> = { wide: 24, narrow: 14 };

const NAME_WIDTH = 250;
const FIGURES_WIDTH = 268;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
const MOST_STEPS = 6;

/** The verdicts below one another, then the doubtful percentages with their distance from the quotient. */
export function layRatios({ verdicts, doubts }: RatioRows, layout: Layout, titleText: string): RatioLayout {
  const isWide = layout === 'wide';
  const width = LAYOUTS[layout];
  const placed = placeVerdicts(verdicts, width);
  const title = textLines(titleText, 0, placed.end + 18, { width, fontSize: TITLE, semibold: true });
  const titleY = title.at(-1)?.y ?? placed.end;
  const shown = doubts.slice(0, MOST_DOUBTS[layout]);
  const measured = shown.filter(({ difference }) => difference !== null);
  const upper = placeDoubts(measured, titleY + 52, isWide);
  const axis = differenceAxis(measured, {
    left: isWide ? NAME_WIDTH + 20 : 16,
    right: isWide ? width - FIGURES_WIDTH - 16 : width - 16,
    top: titleY + 34,
    bottom: upper.end,
  });
  const rest = shown.filter(({ difference }) => difference === null);
  const lower = placeDoubts(rest, axis ? upper.end + AXIS + 6 : titleY + 24, isWide);
  return {
    width,
    height: shown.length > 0 ? Math.max(lower.end, axis ? upper.end + AXIS : 0) : placed.end,
    isWide,
    nameWidth: isWide ? NAME_WIDTH : width,
    verdicts: placed.rows,
    doubts: [...upper.rows, ...lower.rows],
    title,
    axis,
    figuresX: isWide ? width - FIGURES_WIDTH : 0,
  };
}

function placeVerdicts(
  verdicts: readonly VerdictRow[],
  width: number,
): { readonly rows: PlacedVerdict[]; readonly end: number } {
  const left = Math.max(...verdicts.map(({ name }) => textWidth(name, TEXT))) + 16;
  const across = Math.max(1, Math.floor((width - left - 40) / PITCH));
  let y = 14;
  const rows = verdicts.map((verdict) => {
    const own = y;
    y += Math.ceil(verdict.hrefs.length / across) * PITCH + 12;
    const units = verdict.hrefs.map((href, index) => ({
      href,
      x: left + (index % across) * PITCH + PITCH / 2,
      y: own + Math.floor(index / across) * PITCH,
    }));
    return { ...verdict, y: own, units };
  });
  return { rows, end: y };
}

/** On phones the name, the figures and the mark stand below one another, else side by side. */
function placeDoubts(
  doubts: readonly DoubtRow[],
  top: number,
  isWide: boolean,
): { readonly rows: PlacedDoubt[]; readonly end: number } {
  const nameWidth = isWide ? NAME_WIDTH : LAYOUTS.narrow;
  const figuresWidth = isWide ? FIGURES_WIDTH : LAYOUTS.narrow;
  let y = top;
  const rows = doubts.map((doubt) => {
    const names =
      wrapText(doubt.place, nameWidth, TEXT, true).length + wrapText(doubt.measure, nameWidth, SMALL).length;
    const figureLines = wrapText(doubt.figures, figuresWidth, TEXT, true).length;
    const figures = figureLines + wrapText(doubt.verdict, figuresWidth, SMALL).length;
    const nameY = y + LEADING / 2;
    const figuresY = isWide ? nameY : nameY + names * LEADING;
    const textEnd = isWide ? Math.max(names, figures) : names + figures;
    const markY = isWide ? nameY + LEADING / 2 : nameY + textEnd * LEADING + 4;
    y += textEnd * LEADING + (isWide ? 14 : doubt.difference === null ? 16 : 40);
    return { ...doubt, nameY, markY, figuresY, verdictY: figuresY + figureLines * LEADING };
  });
  return { rows, end: y };
}

/** An axis from the least to the greatest difference, with agreement on it; null where no difference is known. */
function differenceAxis(
  doubts: readonly DoubtRow[],
  span: Pick<DifferenceAxis, 'left' | 'right' | 'top' | 'bottom'>,
): DifferenceAxis | null {
  if (doubts.length === 0) return null;
  const differences = doubts.map(({ difference }) => difference ?? 0);
  const low = Math.min(0, ...differences);
  const high = Math.max(0, ...differences);
  const step = STEPS.find((each) => (high - low) / each <= MOST_STEPS) ?? 100;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(1)),
  );
  return { ...span, low: first * step, high: last * step, ticks };
}

/** Pixel of a difference. */
export function toPixel({ left, right, low, high }: DifferenceAxis, difference: number): number {
  return left + ((difference - low) / (high - low)) * (right - left);
}
