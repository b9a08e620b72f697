import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
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
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  tieParts(options);
  const svg = plot({ ...options, document, figure: false, className: 'plot' });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
  numberIds(svg, idPrefix);
  mendLabels(svg);
  numberLinks(svg);
  if (placeOf) namePlaces(svg, placeOf);
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
function numberIds(svg: Element, prefix: string): void {
  const names = new Map<string, string>();
  for (const element of svg.querySelectorAll('[id]')) {
    const name = `${prefix}-${names.size + 1}`;
    names.set(element.id, name);
    element.id = name;
  }
  for (const element of svg.querySelectorAll('[clip-path]')) {
    const target = element.getAttribute('clip-path')?.replace(/^url\(#(.*)\)$/, '$1') ?? '';
    element.setAttribute('clip-path', `url(#${names.get(target) ?? target})`);
  }
}

/** Keeps a mark's own label on its link; hides drawn marks and axis furniture that would only be read out as noise. */
function mendLabels(svg: Element): void {
  for (const mark of svg.querySelectorAll('a [aria-label]')) {
    mark.closest('a')?.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
    mark.removeAttribute('aria-label');
  }
  for (const element of svg.querySelectorAll('[aria-label]')) {
    if (element.tagName.toLowerCase() !== 'a') element.removeAttribute('aria-label');
  }
}

/**
 * Numbers the links in reading order, and every part of a mark by its link. A part too small to be a link of its own
 * keeps the address.
 */
function numberLinks(svg: Element): void {
  const links = [...svg.querySelectorAll('a[href]')];
  const addresses = [...new Set(links.map((link) => link.getAttribute('href')))];
  for (const element of svg.querySelectorAll(`[${OWNER}]`)) {
    const number = addresses.indexOf(element.getAttribute(OWNER));
    if (number >= 0) {
      element.setAttribute(OWNER, String(number));
      continue;
    }
    element.setAttribute('data-href', element.getAttribute(OWNER) ?? '');
    element.removeAttribute(OWNER);
  }
}

function namePlaces(svg: Element, placeOf: (href: string) => string | null): void {
  for (const link of svg.querySelectorAll('a[href]')) {
    const place = placeOf(link.getAttribute('href') ?? '');
    if (place !== null) link.setAttribute('data-place', place);
  }
}
