import { LAYOUTS } from '../figure.ts';
import { wrapText } from '../text-width.ts';
import type { PaceLabels } from './drawing.ts';
import { DETAIL_SIZE, NAME_SIZE } from './label-layout.ts';
import type { PacePoint } from './points.ts';

/** One point on its own line: what it says above, its mark at `y`, even pace below. */
export interface PaceRow {
  readonly point: PacePoint;
  readonly y: number;
  readonly paceY: number;
}

/** One line of text at a height in pixels. */
export interface RowText {
  readonly text: string;
  readonly y: number;
  readonly isName: boolean;
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

/** Lays the points below one another for a phone: the name once a place, what each says above its mark. */
export function layRows(points: readonly PacePoint[], label: PaceLabels['label']): RowLayout {
  const width = LAYOUTS.narrow;
  const highest = Math.max(100, ...points.map(({ y }) => y?.high ?? 0));
  const texts: RowText[] = [];
  let y = HEADER + 8;
  let place = '';
  const rows = points.map((point) => {
    const { name, details } = label(point);
    if (name !== place) {
      y += place === '' ? 8 : GAP;
      wrapText(name, width, NAME_SIZE, true).forEach((text) => {
        texts.push({ text, y: y + NAME / 2, isName: true });
        y += NAME;
      });
      place = name;
    }
    wrapText(details.join(', '), width, DETAIL_SIZE).forEach((text) => {
      texts.push({ text, y: y + LINE / 2, isName: false });
      y += LINE;
    });
    const row = { point, y: y + MARK, paceY: y + 2 * MARK + 6 };
    y += 2 * MARK + (point.x ? LINE : 0) + 8;
    return row;
  });
  return { width, height: y + AXIS, top: Math.ceil((highest * 1.1) / 50) * 50, rows, texts };
}
