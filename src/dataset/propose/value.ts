import type { Report } from '../model/tables.ts';
import { parseFigure } from '../parse/numerals.ts';

/** The numbers of a figure: one, both ends of a range, or both sides of a fraction. */
export interface FigureValue {
  readonly kind: 'number' | 'range' | 'fraction';
  readonly value: number;
  readonly second: number | null;
}

/** Reads a figure as its report's language prints it; null where it is no number. */
export function proposeValue(token: string, language: Report['language']): FigureValue | null {
  const [reading] = parseFigure(token, language);
  if (!reading) return null;
  const [first, second] = reading.parts;
  return { kind: reading.kind, value: first.value, second: second?.value ?? null };
}
