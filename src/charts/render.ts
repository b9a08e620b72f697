import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { FONT_SIZE } from './theme.ts';

export interface RenderOptions {
  /** Prefix of every id in the drawing; unique within a page. */
  readonly idPrefix: string;
  /** What a screen reader says of the whole drawing. */
  readonly label: string;
}

/**
 * Draws Plot options as an SVG string for a page: no style element or attribute (the page's policy forbids them,
 * its stylesheet has the rules), ids numbered per drawing, and labels only on elements with a role.
 */
export function renderSvg(options: PlotOptions, { idPrefix, label }: RenderOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({ ...options, document, figure: false, className: 'plot' });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
  numberIds(svg, idPrefix);
  mendLabels(svg);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('font-size', String(FONT_SIZE));
  svg.setAttribute('font-family', 'inherit');
  return svg.outerHTML;
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
