import { LANGUAGES, type Language, type Text } from '../../dataset/model/language.ts';
import { CHART_WORDS } from '../words.ts';
import { LAYOUTS, type Layout } from '../figure.ts';
import type { TextItem } from '../marks.ts';
import { LEADING, textLines } from '../text-lines.ts';
import { textWidth } from '../text-width.ts';
import { timeScale, type TimeScale } from './time-scale.ts';
import type { StripEntry, StripLine } from './entries.ts';

export const TEXT = 13;
export const SMALL = 12;
/** How far an arrow runs where a bound is not printed. */
export const ARROW = 26;
/** From the middle of a label to its mark. */
export const LABEL_RISE = 13;
export const HEADER = 26;

const LANE = 31;
const LINE_GAP = 9;
const INDENT = 12;
/** Between a name and the label below it. */
const NAME_GAP = 4;
const NAME_WIDTH = 210;
const GAP = 8;
/** The radius of a dot, with which its label begins. */
const DOT = 5;
/** What a font may take more than its widths say. */
const SLACK = 4;
/** Room of the mark before a label in the column of facts without a period. */
const MARK = 14;
/** The least length that a period is drawn with. */
const LEAST_LENGTH = 6;

/** One fact in its place: a mark from `x1` to `x2`, its label beginning at `labelX`. */
export interface PlacedEntry {
  readonly entry: StripEntry;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly labelX: number;
  readonly isTimed: boolean;
}

export interface PlacedLine {
  /** The indicator and the group beside or above the line, broken into lines of text. */
  readonly indicator: readonly TextItem[];
  readonly group: readonly TextItem[];
  readonly isFirst: boolean;
  readonly top: number;
  readonly entries: readonly PlacedEntry[];
}

export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  /** Left edge of the column of facts without a period; null where there are none. */
  readonly columnX: number | null;
  readonly lines: readonly PlacedLine[];
}

/** Lays one line an indicator below another; facts whose labels would meet take a lane of their own. */
export function layStrip(lines: readonly StripLine[], layout: Layout, language: Language): StripLayout {
  const width = LAYOUTS[layout];
  const isWide = layout === 'wide';
  const columnWidth = widthOfColumn(lines);
  const left = isWide ? NAME_WIDTH + 20 : 0;
  const right = width - (columnWidth > 0 ? columnWidth + 2 * GAP : 0);
  const scale = timeScale(
    lines.flatMap(({ timed }) => timed),
    { left, right, arrow: ARROW + 4 },
  );
  const columnX = columnWidth > 0 ? right + 2 * GAP : null;
  const nameWidth = isWide ? NAME_WIDTH : width;
  let y = HEADER + 6;
  const placed = lines.map((line) => {
    const top = y;
    const names = namesOf(line, top + LEADING / 2 + 1, nameWidth, language);
    const namesHeight = (names.indicator.length + names.group.length) * LEADING;
    const first = isWide ? y : y + namesHeight + NAME_GAP;
    const lanes = placeEntries(line, scale, columnX, first + LABEL_RISE + 8);
    const end = first + lanes.count * LANE;
    y = (isWide ? Math.max(end, y + namesHeight) : end) + LINE_GAP;
    return { ...names, isFirst: line.indicator !== null, top, entries: lanes.entries };
  });
  return { width, height: y + HEADER, scale, columnX, lines: placed };
}

function namesOf(
  { indicator, group }: StripLine,
  y: number,
  width: number,
  language: Language,
): Pick<PlacedLine, 'indicator' | 'group'> {
  const above = indicator
    ? textLines(indicator[language], 0, y, { width, fontSize: TEXT, semibold: true })
    : [];
  const below = y + above.length * LEADING;
  const own = group
    ? textLines(group[language], INDENT, below, { width: width - INDENT, fontSize: TEXT })
    : [];
  return { indicator: above, group: own };
}

/** Room that a label gets: what it takes in the language that needs more, so that both draw alike. */
function labelWidth(label: Text): number {
  return Math.max(...LANGUAGES.map((language) => textWidth(label[language], SMALL))) + SLACK;
}

/** The column of facts without a period, wide enough for its name and its labels; 0 where there are none. */
function widthOfColumn(lines: readonly StripLine[]): number {
  const labels = lines.flatMap(({ untimed }) => untimed).map(({ label }) => labelWidth(label) + MARK);
  const titles = LANGUAGES.map((each) => textWidth(CHART_WORDS[each].placeStrip.untimed, SMALL) + SLACK);
  return labels.length > 0 ? Math.max(...titles, ...labels) : 0;
}

function placeEntries(
  { timed, untimed }: StripLine,
  scale: TimeScale,
  columnX: number | null,
  top: number,
): { readonly entries: PlacedEntry[]; readonly count: number } {
  const ends: number[] = [];
  const own = timed.map((entry) => {
    const { x1, x2 } = spanOf(entry, scale);
    const width = labelWidth(entry.label);
    const labelX = Math.max(scale.left, Math.min(entry.isDot ? x1 - DOT : x1, scale.right - width));
    const begin = Math.min(x1, labelX);
    const free = ends.findIndex((end) => end + GAP <= begin);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(x2, labelX + width);
    return { entry, x1, x2, y: top + lane * LANE, labelX, isTimed: true };
  });
  const rest = untimed.map((entry, lane) => {
    const x = (columnX ?? 0) + 5;
    return { entry, x1: x, x2: x, y: top - LABEL_RISE + lane * LANE, labelX: x + MARK - 5, isTimed: false };
  });
  return { entries: [...own, ...rest], count: Math.max(1, ends.length, untimed.length) };
}

/** The pixels of a fact; where a bound is not printed, an arrow's length from the other. */
function spanOf({ from, to, isDot }: StripEntry, scale: TimeScale): { x1: number; x2: number } {
  if (from === null) return { x1: scale.toPixel((to ?? 0) + 1) - ARROW, x2: scale.toPixel((to ?? 0) + 1) };
  if (to === null) return { x1: scale.toPixel(from), x2: scale.toPixel(from) + ARROW };
  if (isDot) return { x1: scale.toPixel(from + 0.5), x2: scale.toPixel(from + 0.5) };
  const x1 = scale.toPixel(from);
  return { x1, x2: Math.max(x1 + LEAST_LENGTH, scale.toPixel(to + 1)) };
}
