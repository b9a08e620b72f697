import { foldFigure } from './figure-token.ts';

/** How a row of observations or exclusions names a figure of a text. An empty occurrence is the first. */
export interface FigurePlace {
  readonly paragraph: number | null;
  readonly occurrence: number | null;
  readonly as_printed: string;
}

/** The place as one string; equal strings are equal places. */
export function figurePlaceKey({ paragraph, occurrence, as_printed }: FigurePlace): string {
  return `${String(paragraph ?? '')} ${String(occurrence ?? 1)} ${foldFigure(as_printed)}`;
}
