import type { Figure } from './figure.ts';
import { bareDrawing } from './standalone/drawing.ts';
import { imageFile, placeDrawing, type ImageOptions } from './standalone/image.ts';
import { textBlock, type TextBlockStyle } from './standalone/text-block.ts';
import { COLOURS, THEMES, type Theme } from './theme.ts';
import { xmlElement } from './xml.ts';

export interface StandaloneOptions extends Pick<ImageOptions, 'fontFaces'> {
  /** The words before the reading aid: “How to read”. */
  readonly readingLabel: string;
  /** Where the image comes from: site, address, version of the data, licence. */
  readonly sourceLine: string;
}

const MARGIN = 40;
/** Lines of text are shorter than the drawing, for the sake of reading. */
const LONGEST_LINE = 700;
const QUESTION: TextBlockStyle = { fontSize: 15, leading: 24, fill: COLOURS.muted };
const FINDING: TextBlockStyle = {
  fontSize: 26,
  leading: 36,
  fill: COLOURS.ink,
  semibold: true,
  balanced: true,
};
const SUBTITLE: TextBlockStyle = { fontSize: 15, leading: 23, fill: COLOURS.muted, balanced: true };
const READING: TextBlockStyle = { fontSize: 15, leading: 23, fill: COLOURS.ink, balanced: true };
const SOURCE: TextBlockStyle = { fontSize: 12, leading: 18, fill: COLOURS.muted };

/**
 * A figure as an SVG file that stands alone, in each theme: question, finding, subtitle, drawing, reading aid and
 * source below one another (the figure's anatomy on a page).
 */
export function standaloneFigure(
  figure: Figure,
  { readingLabel, sourceLine, fontFaces }: StandaloneOptions,
): Readonly<Record<Theme, string>> {
  const drawing = bareDrawing(figure.plots.wide, figure.slug);
  const lines = (text: string, y: number, style: TextBlockStyle, width = LONGEST_LINE) =>
    textBlock(text, { x: MARGIN, y, width }, style);
  const question = lines(figure.question, MARGIN - 8, QUESTION);
  const finding = lines(figure.finding, question.bottom + 4, FINDING);
  const subtitle = lines(figure.subtitle, finding.bottom + 6, SUBTITLE, drawing.width);
  const drawingTop = subtitle.bottom + 24;
  const reading = lines(`${readingLabel}: ${figure.readingAid}`, drawingTop + drawing.height + 24, READING);
  const ruleTop = reading.bottom + 20;
  const source = lines(sourceLine, ruleTop + 12, SOURCE, drawing.width);
  const rule = xmlElement('rect', {
    x: MARGIN,
    y: ruleTop,
    width: drawing.width,
    height: 1,
    fill: COLOURS.rule,
  });
  const content = [
    question.svg,
    finding.svg,
    subtitle.svg,
    placeDrawing(drawing, MARGIN, drawingTop),
    reading.svg,
    rule,
    source.svg,
  ].join('\n');
  const size = { width: drawing.width + 2 * MARGIN, height: source.bottom + MARGIN - 12 };
  const inTheme = (theme: Theme): string =>
    imageFile(content, size, { theme, title: figure.alternativeText, ...(fontFaces && { fontFaces }) });
  return Object.fromEntries(
    (Object.keys(THEMES) as Theme[]).map((theme) => [theme, inTheme(theme)]),
  ) as Record<Theme, string>;
}
