import { escapeXml } from './xml.ts';

/** Attributes by name, in the order in which they are written; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A point of a drawing, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * An SVG element whose content is SVG already. For drawings that are laid out in pixels: Plot, which finds places by
 * scales and makes a tree of nodes, takes twenty times as long to write the same. Numbers are written to a tenth of a
 * pixel, which is all that a screen shows.
 */
export function svgElement(name: string, attributes: Attributes, content = ''): string {
  let text = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    text += ` ${key}="${typeof value === 'number' ? pixels(value) : escapeXml(value)}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** Marks that share a style; nothing where there are none. */
export function svgGroup(attributes: Attributes, marks: readonly string[]): string {
  return marks.length === 0 ? '' : svgElement('g', attributes, marks.join(''));
}

/** A text whose middle is at the height of a point. */
export function svgText({ text, ...point }: Point & { readonly text: string }): string {
  return svgElement('text', { transform: movedTo(point), y: '0.3em' }, escapeXml(text));
}

/** A shape drawn around the corner, moved to a point and turned by degrees. */
export function svgShape(shape: string, point: Point, attributes: Attributes = {}, degrees = 0): string {
  const turn = degrees === 0 ? '' : ` rotate(${String(degrees)})`;
  return svgElement('path', { ...attributes, d: shape, transform: `${movedTo(point)}${turn}` });
}

function movedTo({ x, y }: Point): string {
  return `translate(${pixels(x)},${pixels(y)})`;
}

function pixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}
