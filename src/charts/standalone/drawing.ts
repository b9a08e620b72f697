import type { PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { renderSvg } from '../render.ts';
import { COLOURS } from '../theme.ts';

/** A drawing as the content of an image: its marks alone, in the units of its own layout. */
export interface BareDrawing {
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

/** What serves a page only: names for screen readers and for scripts. */
const PAGE_ATTRIBUTE = /^(?:aria-.*|data-.*|class|role|tabindex|href|target)$/;

/** Draws Plot options without links, labels and unseen marks: an image can be neither hit nor heard. */
export function bareDrawing(options: PlotOptions, idPrefix: string): BareDrawing {
  const { document } = parseHTML(renderSvg(options, { idPrefix, label: '' }));
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('Plot drew no svg element');
  for (const unseen of svg.querySelectorAll('[fill="transparent"]')) unseen.remove();
  for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const element of svg.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (PAGE_ATTRIBUTE.test(name)) element.removeAttribute(name);
  return {
    content: svg.innerHTML.replaceAll('currentColor', COLOURS.ink),
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  };
}
