import { COLOURS, FONT_SIZE, THEMES, type Theme } from '../theme.ts';
import { xmlElement } from '../xml.ts';
import type { BareDrawing } from './drawing.ts';

const FAMILY = "'Be Vietnam Pro', sans-serif";

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export interface ImageOptions {
  readonly theme: Theme;
  /** What a program says of the image in place of showing it. */
  readonly title: string;
  /** A style sheet with the fonts, for an image that travels without them. */
  readonly fontFaces?: string;
}

/** An SVG file on the ground of its theme, in colours of its own: it needs neither page nor style sheet. */
export function imageFile(
  content: string,
  { width, height }: ImageSize,
  { theme, title, fontFaces }: ImageOptions,
): string {
  const style = fontFaces === undefined ? '' : xmlElement('style', {}, fontFaces);
  const ground = xmlElement('rect', { width, height, fill: COLOURS.paper });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': title,
    'font-family': FAMILY,
    'font-size': FONT_SIZE,
    fill: COLOURS.ink,
  };
  return `${resolveColours(xmlElement('svg', attributes, style + ground + content), theme)}\n`;
}

/** A drawing put into an image with its upper left corner at a point, enlarged by `scale`. */
export function placeDrawing(drawing: BareDrawing, x: number, y: number, scale = 1): string {
  const transform = `translate(${x},${y})${scale === 1 ? '' : ` scale(${scale})`}`;
  return xmlElement('g', { transform, 'text-anchor': 'middle', fill: COLOURS.ink }, drawing.content);
}

/** Puts the colours of a theme in the place of the custom properties. */
function resolveColours(svg: string, theme: Theme): string {
  return Object.entries(COLOURS).reduce(
    (text, [name, property]) => text.replaceAll(property, THEMES[theme][name as keyof typeof COLOURS]),
    svg,
  );
}
