import type { Markish } from '@observablehq/plot';
import { textMarks, type TextItem } from './marks.ts';
import { textWidth } from './text-width.ts';

/** Where 0 and `maximum` (100 unless told) stand in a drawing, and where it ends, in pixels. */
export interface PercentSpan {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly maximum?: number;
}

export interface FlushStyle {
  readonly fontSize: number;
  readonly fill: string;
  readonly fontWeight?: number;
}

/**
 * Labels above or below marks on a percentage axis. A label begins `gap` pixels right of its mark; where it would
 * leave the drawing it ends left of the mark; where that does not fit either it ends at the drawing's edge.
 */
export function flushLabels(
  items: readonly TextItem[],
  span: PercentSpan,
  style: FlushStyle,
  gap = 0,
): Markish[] {
  const { maximum = 100 } = span;
  const width = ({ text }: TextItem): number =>
    textWidth(text, style.fontSize, style.fontWeight !== undefined);
  const pixel = ({ x }: TextItem): number => span.left + (x / maximum) * (span.right - span.left);
  const startsAt = (item: TextItem): number => Math.max(0, pixel(item) + gap);
  const fits = (item: TextItem): boolean => startsAt(item) + width(item) <= span.width;
  const fitsLeft = (item: TextItem): boolean => pixel(item) - gap - width(item) >= 0;
  const rest = items.filter((item) => !fits(item));
  const toX = (start: number): number => ((start - span.left) / (span.right - span.left)) * maximum;
  return [
    textMarks(
      items.filter(fits).map((item) => ({ ...item, x: toX(startsAt(item)) })),
      style,
    ),
    textMarks(rest.filter(fitsLeft), { ...style, textAnchor: 'end', dx: -gap }),
    textMarks(
      rest.filter((item) => !fitsLeft(item)).map((item) => ({ ...item, x: toX(span.width) })),
      { ...style, textAnchor: 'end' },
    ),
  ];
}
