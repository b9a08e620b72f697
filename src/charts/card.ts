import { siteMark } from './card/mark.ts';
import { chooseSize } from './card/size.ts';
import type { Figure } from './figure.ts';
import { bareDrawing } from './standalone/drawing.ts';
import { imageFile, placeDrawing } from './standalone/image.ts';
import { textBlock } from './standalone/text-block.ts';
import { COLOURS } from './theme.ts';
import { xmlElement } from './xml.ts';

/** The size that link previews are made for (Open Graph and X: 1.91 to 1). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const INNER = CARD_SIZE.width - 2 * MARGIN;
const MARK = 56;
/** Where the lowest line of text of a card begins. */
const FOOT = CARD_SIZE.height - MARGIN - 36;

/** What a card says of a page. */
export interface CardWords {
  readonly siteName: string;
  readonly title: string;
  /** One sentence. */
  readonly text: string;
  /** What the site is. */
  readonly tagline: string;
}

/** The card of a kind of page as an SVG file: the site, the title, a sentence. */
export function pageCard({ siteName, title, text, tagline }: CardWords): string {
  const at = (y: number, width = INNER) => ({ x: MARGIN, y, width });
  const heading = textBlock(title, at(156), {
    ...chooseSize(title, [72, 64, 56], { width: INNER, lines: 2, semibold: true }),
    fill: COLOURS.ink,
    semibold: true,
    balanced: true,
  });
  const sentence = textBlock(text, at(heading.bottom + 16), {
    ...chooseSize(text, [36, 32, 28], { width: INNER, height: FOOT - 44 - heading.bottom - 16 }),
    fill: COLOURS.muted,
    balanced: true,
  });
  const content = [
    ...brand(siteName, MARGIN),
    heading.svg,
    sentence.svg,
    xmlElement('rect', { x: MARGIN, y: FOOT - 20, width: INNER, height: 2, fill: COLOURS.rule }),
    textBlock(tagline, at(FOOT), { fontSize: 26, leading: 36, fill: COLOURS.muted }).svg,
  ].join('\n');
  return imageFile(content, CARD_SIZE, { theme: 'light', title });
}

const COLUMN = 500;
const DRAWING_LEFT = MARGIN + COLUMN + 48;

/** The card of a chart as an SVG file: question and finding, and beside them the beginning of its drawing. */
export function chartCard(figure: Figure, siteName: string): string {
  const at = (y: number) => ({ x: MARGIN, y, width: COLUMN });
  const question = textBlock(figure.question, at(MARGIN - 8), {
    fontSize: 24,
    leading: 34,
    fill: COLOURS.muted,
  });
  const finding = textBlock(figure.finding, at(question.bottom + 12), {
    ...chooseSize(figure.finding, [46, 42, 38, 34, 30], {
      width: COLUMN,
      height: FOOT - 40 - question.bottom,
      semibold: true,
    }),
    fill: COLOURS.ink,
    semibold: true,
    balanced: true,
  });
  const content = [
    question.svg,
    finding.svg,
    ...brand(siteName, CARD_SIZE.height - MARGIN - MARK + 8),
    ...(UNCUT.has(figure.slug) ? wholeDrawing(figure) : beginningOfDrawing(figure)),
  ].join('\n');
  return imageFile(content, CARD_SIZE, { theme: 'light', title: figure.finding });
}

/** Charts of which a part would mislead: a map shows the whole country or none. */
const UNCUT: ReadonlySet<string> = new Set(['sample-map']);
const DRAWING_WIDTH = CARD_SIZE.width - DRAWING_LEFT - MARGIN / 2;

function wholeDrawing(figure: Figure): string[] {
  const drawing = bareDrawing(figure.plots.wide, figure.slug);
  const top = MARGIN / 2;
  const scale = Math.min(DRAWING_WIDTH / drawing.width, (CARD_SIZE.height - 2 * top) / drawing.height);
  return [placeDrawing(drawing, DRAWING_LEFT, top, round(scale))];
}

function beginningOfDrawing(figure: Figure): string[] {
  const drawing = bareDrawing(figure.plots.narrow, figure.slug);
  const scale = DRAWING_WIDTH / drawing.width;
  const isLonger = MARGIN + drawing.height * scale > CARD_SIZE.height;
  return [placeDrawing(drawing, DRAWING_LEFT, MARGIN, round(scale)), ...(isLonger ? [fadeOut()] : [])];
}

function round(scale: number): number {
  return Number(scale.toFixed(3));
}

const FADE = 96;

/** A drawing longer than the card ends in the paper: no line of text is cut, and it shows that more follows. */
function fadeOut(): string {
  const stop = (offset: number): string =>
    xmlElement('stop', { offset, 'stop-color': COLOURS.paper, 'stop-opacity': offset });
  const [x, y] = [DRAWING_LEFT - MARGIN / 2, CARD_SIZE.height - FADE];
  return (
    xmlElement('linearGradient', { id: 'fade', x1: 0, y1: 0, x2: 0, y2: 1 }, stop(0) + stop(1)) +
    xmlElement('rect', { x, y, width: CARD_SIZE.width - x, height: FADE, fill: 'url(#fade)' })
  );
}

/** The site's mark and name on a line of which `y` is the top. */
function brand(siteName: string, y: number): string[] {
  const name = { x: MARGIN + MARK * 0.8, y, width: INNER };
  const style = { fontSize: 36, leading: MARK, fill: COLOURS.ink, semibold: true };
  return [siteMark(MARGIN, y, MARK), textBlock(siteName, name, style).svg];
}
