import type { Language } from '../../dataset/model/language.ts';
import { LAYOUTS } from '../figure.ts';
import { wrapText } from '../text-width.ts';
import { CHART_WORDS } from '../words.ts';
import type { PaceLabels } from './drawing.ts';
import { isCrowded } from './frame.ts';
import { DETAIL_SIZE, NAME_SIZE } from './label-layout.ts';
import type { PacePoint } from './points.ts';

/** One point on its own line: what it says above, its mark at `y`, even pace below. */
export interface PaceRow {
  readonly point: PacePoint;
  readonly y: number;
  readonly paceY: number;
  /** Whether even pace is written at the row; with many rows only its tick is drawn. */
  readonly namesPace: boolean;
}

/** One line of text at a height in pixels. */
export interface RowText {
  readonly text: string;
  readonly y: number;
  readonly isName: boolean;
  /** The address of the point's mark; a name stands for all points of its place. */
  readonly href: string | undefined;
}

export interface RowLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly rows: readonly PaceRow[];
  readonly texts: readonly RowText[];
}

export const AXIS = 48;
export const HEADER = 30;
const NAME = 21;
const LINE = 17;
const MARK = 14;
const GAP = 14;
/** What a font may take more than its widths say. */
const SLACK = 8;

/** More points than these would make a drawing for a phone too long: the latest that no report picked stay. */
export const MOST_ROWS = 20;

/** More points than these would hide one another in the wide drawing: the same ones stay. */
export const MOST_POINTS = 200;

/** Lays the points below one another for a phone: the name once a place, what each says above its mark. */
export function layRows(
  points: readonly PacePoint[],
  language: Language,
  { label, brief }: Pick<PaceLabels, 'label' | 'brief'>,
): RowLayout {
  const width = LAYOUTS.narrow;
  const highest = Math.max(100, ...points.map(({ y }) => y?.high ?? 0));
  const isBrief = isCrowded(points);
  const texts: RowText[] = [];
  let y = HEADER + 8;
  let place = '';
  const write = (text: string, isName: boolean, href?: string): void => {
    const [height, size] = isName ? [NAME, NAME_SIZE] : [LINE, DETAIL_SIZE];
    for (const line of wrapText(text, width - SLACK, size, isName)) {
      texts.push({ text: line, y: y + height / 2, isName, href });
      y += height;
    }
  };
  const rows = points.map((point) => {
    const { name, details } = (isBrief ? brief : label)(point, language);
    if (name !== place) {
      y += place === '' ? 8 : GAP;
      write(name, true);
      place = name;
    }
    const { unknownElapsed } = CHART_WORDS[language].attainmentPace;
    write(
      [...details, ...(isBrief || point.isTimeKnown ? [] : [unknownElapsed])].join(', '),
      false,
      point.href,
    );
    const row = { point, y: y + MARK, paceY: y + 2 * MARK + 6, namesPace: !isBrief };
    const isPaceNamed = point.isTimeKnown && row.namesPace;
    y += 2 * MARK + (isPaceNamed ? LINE + 8 : isBrief ? 0 : 8);
    return row;
  });
  return { width, height: y + AXIS, top: Math.ceil((highest * 1.1) / 50) * 50, rows, texts };
}
