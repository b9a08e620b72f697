import { wrapText } from '../text-width.ts';
import { escapeXml, xmlElement } from '../xml.ts';

export interface TextBlockStyle {
  readonly fontSize: number;
  /** Pixels from line to line. */
  readonly leading: number;
  readonly fill: string;
  readonly semibold?: boolean;
  /** Lines of much the same length, in place of a last one of a word. */
  readonly balanced?: boolean;
}

/** A text in lines, and where the next thing may begin. */
export interface TextBlock {
  readonly svg: string;
  readonly bottom: number;
}

/** From the top of a line to its baseline: half of the leading, and the middle of the small letters below it. */
const MIDDLE_TO_BASELINE = 0.36;

/** Sets a text in lines no wider than `width`, the first line's top at `y`. */
export function textBlock(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { fontSize, leading, fill, semibold = false, balanced = false }: TextBlockStyle,
): TextBlock {
  const wrap = (most: number): string[] => wrapText(text, most, fontSize, semibold);
  const lines = balanced ? wrapEvenly(wrap, width) : wrap(width);
  const spans = lines.map((line, index) => {
    const baseline = y + (index + 0.5) * leading + MIDDLE_TO_BASELINE * fontSize;
    return xmlElement('tspan', { x, y: Number(baseline.toFixed(2)) }, escapeXml(line));
  });
  const attributes = { 'font-size': fontSize, fill, ...(semibold && { 'font-weight': 600 }) };
  return {
    svg: xmlElement('text', attributes, spans.join('')),
    bottom: y + lines.length * leading,
  };
}

const STEP = 8;

/** The lines of the narrowest width that needs no more of them than the whole width does. */
function wrapEvenly(wrap: (width: number) => string[], width: number): string[] {
  const { length } = wrap(width);
  let narrowest = width;
  while (narrowest > STEP && wrap(narrowest - STEP).length === length) narrowest -= STEP;
  return wrap(narrowest);
}
