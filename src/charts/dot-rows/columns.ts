import type { Layout } from '../figure.ts';
import { textWidth } from '../text-width.ts';
import type { DotRow, RowFrame } from './row.ts';

/** A column of short texts that end at `right`, in pixels. */
export interface Column {
  readonly header: string;
  readonly right: number;
  readonly textOf: (row: DotRow) => string;
}

const FONT = 12;
const BETWEEN = 16;

/** The columns beside the names: the period and the counts; on phones the counts alone, left of the marks. */
export function layColumns(
  { groups, headers, hasNarrowCounts }: RowFrame,
  layout: Layout,
  nameWidth: number,
): Column[] {
  const [when, ...counts] = headers;
  const ofCounts = counts.map((header, index) => ({
    header,
    textOf: ({ counts: own }: DotRow) => own[index] ?? '',
  }));
  const onPhones = hasNarrowCounts ? ofCounts : [];
  const wanted =
    layout === 'wide' ? [{ header: when, textOf: (row: DotRow) => row.when }, ...ofCounts] : onPhones;
  const rows = groups.flatMap((group) => group.rows);
  let right = layout === 'wide' ? nameWidth : 0;
  return wanted.map(({ header, textOf }, index) => {
    const width = Math.max(...[header, ...rows.map(textOf)].map((text) => textWidth(text, FONT)));
    right += width + (index === 0 && layout === 'narrow' ? 2 : BETWEEN);
    return { header, right, textOf };
  });
}
