import type { BuiltFigure } from './page.ts';
import type { Attributes } from './walk-page.ts';

/** Collects what drawings and their tables lead to while the elements of a page open and close. */
export interface FigureReader {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  /** Whether a drawing is open. */
  readonly isDrawing: () => boolean;
  readonly read: () => readonly BuiltFigure[];
}

interface OpenFigure {
  readonly details: string;
  readonly marks: Set<string>;
  readonly listed: Set<string>;
  hasTable: boolean;
}

export function createFigureReader(): FigureReader {
  const figures: BuiltFigure[] = [];
  let figure: OpenFigure | null = null;
  let drawings = 0;
  let isListing = false;
  return {
    open(name, attributes) {
      if (name === 'svg') drawings += 1;
      if (name === 'chart-figure') figure = openFigure(attributes['data-details'] ?? '');
      if (!figure) return;
      if (name === 'tr' && attributes['data-facets'] !== undefined) {
        figure.hasTable = true;
        isListing = true;
      }
      const { href, 'data-href': part } = attributes;
      if (drawings > 0 && part !== undefined) figure.marks.add(part);
      if (name !== 'a' || href === undefined) return;
      if (drawings > 0) figure.marks.add(href);
      if (isListing) figure.listed.add(href);
    },
    close(name) {
      if (name === 'svg') drawings -= 1;
      // A row has no rows within.
      if (name === 'tr') isListing = false;
      if (name !== 'chart-figure' || !figure) return;
      const { details, marks, listed, hasTable } = figure;
      figures.push({ details, marks: [...marks], listed: hasTable ? [...listed] : null });
      figure = null;
    },
    isDrawing: () => drawings > 0,
    read: () => figures,
  };
}

function openFigure(details: string): OpenFigure {
  return { details, marks: new Set(), listed: new Set(), hasTable: false };
}
