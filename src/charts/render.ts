import { plot, type PlotOptions } from '@observablehq/plot';
import { SvgDocument, type SvgElement } from './svg-document.ts';
import { FONT_SIZE } from './theme.ts';
import { OWNER, tieParts } from './ties.ts';

export interface RenderOptions {
  /** Prefix of every id in the drawing; unique within a page. */
  readonly idPrefix: string;
  /** What a screen reader says of the whole drawing. */
  readonly label: string;
  /** A code of the place that an address is about, so that one place can be lit in all drawings of a page. */
  readonly placeOf?: (href: string) => string | null;
}

/**
 * Draws Plot options as an SVG string for a page: no style element or attribute (the page's policy forbids them,
 * its stylesheet has the rules), ids numbered per drawing, labels only on elements with a role, and on each part
 * of a mark the number of its link.
 */
export function renderSvg(options: PlotOptions, { idPrefix, label, placeOf }: RenderOptions): string {
  tieParts(options);
  const document = new SvgDocument() as unknown as Document;
  const svg = plot({ ...options, document, figure: false, className: 'plot' }) as unknown as SvgElement;
  for (const element of [svg, ...svg.descendants()]) {
    if (element.tagName === 'style') element.remove();
    element.removeAttribute('style');
  }
  const elements = svg.descendants();
  numberIds(elements, idPrefix);
  mendLabels(elements);
  numberLinks(elements);
  if (placeOf) namePlaces(elements, placeOf);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('font-size', String(FONT_SIZE));
  svg.setAttribute('font-family', 'inherit');
  return shortenNumbers(svg.outerHTML);
}

const GEOMETRY = /( (?:d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|transform)=")([^"]*)"/g;

/** A tenth of a pixel is all that a screen shows; more digits are weight. */
function shortenNumbers(svg: string): string {
  return svg.replace(
    GEOMETRY,
    (_match, start: string, value: string) =>
      `${start}${value.replace(/-?\d+\.\d\d+/g, (number) => String(Number(Number(number).toFixed(1))))}"`,
  );
}

/** Plot counts its clip paths over the whole process; a drawing must not depend on what was drawn before it. */
function numberIds(elements: readonly SvgElement[], prefix: string): void {
  const names = new Map<string, string>();
  for (const element of elements) {
    const id = element.getAttribute('id');
    if (id === null) continue;
    const name = `${prefix}-${names.size + 1}`;
    names.set(id, name);
    element.setAttribute('id', name);
  }
  for (const element of elements) {
    const clip = element.getAttribute('clip-path');
    if (clip === null) continue;
    const target = clip.replace(/^url\(#(.*)\)$/, '$1');
    element.setAttribute('clip-path', `url(#${names.get(target) ?? target})`);
  }
}

/** Keeps a mark's own label on its link; hides drawn marks and axis furniture that would only be read out as noise. */
function mendLabels(elements: readonly SvgElement[]): void {
  for (const element of elements) {
    const label = element.getAttribute('aria-label');
    if (label === null || element.tagName === 'a') continue;
    element.closest('a')?.setAttribute('aria-label', label);
    element.removeAttribute('aria-label');
  }
}

/**
 * Numbers the links in reading order, and every part of a mark by its link. A part too small to be a link of its own
 * keeps the address.
 */
function numberLinks(elements: readonly SvgElement[]): void {
  const numbers = new Map<string, string>();
  for (const { address } of linksIn(elements)) {
    if (!numbers.has(address)) numbers.set(address, String(numbers.size));
  }
  for (const element of elements) {
    const owner = element.getAttribute(OWNER);
    if (owner === null) continue;
    const number = numbers.get(owner);
    if (number !== undefined) {
      element.setAttribute(OWNER, number);
      continue;
    }
    element.setAttribute('data-href', owner);
    element.removeAttribute(OWNER);
  }
}

function namePlaces(elements: readonly SvgElement[], placeOf: (href: string) => string | null): void {
  for (const { link, address } of linksIn(elements)) {
    const place = placeOf(address);
    if (place !== null) link.setAttribute('data-place', place);
  }
}

function linksIn(elements: readonly SvgElement[]): { readonly link: SvgElement; readonly address: string }[] {
  return elements.flatMap((link) => {
    const address = link.tagName === 'a' ? link.getAttribute('href') : null;
    return address === null ? [] : [{ link, address }];
  });
}
