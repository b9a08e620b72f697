import type { Cell } from '../../model/row-table.ts';
import type { End, Interval } from '../interval.ts';
import { formatRational, type Rational } from '../rational.ts';
import type { WholeNumbers } from '../whole-numbers.ts';

export type Cells = Readonly<Record<string, Cell>>;

const PLACES = 6;

/** A number with up to six decimal places, rounded half up. */
function decimalCell(value: Rational | null): number | null {
  return value && Number(formatRational(value, PLACES).text);
}

/** The number as a fraction in lowest terms where six decimal places do not hold it, otherwise empty. */
function fractionCell(value: Rational | null): string | null {
  if (!value || formatRational(value, PLACES).exact) return null;
  return `${String(value.numerator)}/${String(value.denominator)}`;
}

/** `<name>` and `<name>_fraction`. */
export function numberCells(name: string, value: Rational | null): Cells {
  // Most numbers are whole: they need neither places nor a fraction.
  if (value?.denominator === 1n) return { [name]: Number(value.numerator), [`${name}_fraction`]: null };
  return { [name]: decimalCell(value), [`${name}_fraction`]: fractionCell(value) };
}

/** Both ends of an interval with whether each belongs to it; all cells of an unbounded end are empty. */
export function intervalCells(name: string, interval: Interval | null): Cells {
  const cells: Record<string, Cell> = {};
  const [low, high] = columnsOf(name);
  fillEnd(cells, low, interval?.low ?? null);
  fillEnd(cells, high, interval?.high ?? null);
  return cells;
}

/** The columns of one end of an interval. */
type EndColumns = readonly [value: string, fraction: string, end: string];

const columnsByName = new Map<string, readonly [low: EndColumns, high: EndColumns]>();

/** Names are put together once for all rows. */
function columnsOf(name: string): readonly [low: EndColumns, high: EndColumns] {
  const known = columnsByName.get(name);
  if (known) return known;
  const ofEnd = (end: string): EndColumns => [
    `${name}_${end}`,
    `${name}_${end}_fraction`,
    `${name}_${end}_end`,
  ];
  const columns = [ofEnd('low'), ofEnd('high')] as const;
  columnsByName.set(name, columns);
  return columns;
}

/** `<name>_first`, `<name>_last` and `<name>_count` of whole numbers. */
export function wholeCells(name: string, whole: WholeNumbers | null): Cells {
  return {
    [`${name}_first`]: whole?.first ?? null,
    [`${name}_last`]: whole?.last ?? null,
    [`${name}_count`]: whole?.count ?? null,
  };
}

export function yesNoCell(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}

/** Ids joined by a space; empty where there are none. */
export function idsCell(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(' ');
}

function fillEnd(cells: Record<string, Cell>, [value, fraction, closed]: EndColumns, end: End | null): void {
  // Most numbers are whole: they need neither places nor a fraction.
  const isWhole = end?.value.denominator === 1n;
  cells[value] = end && (isWhole ? Number(end.value.numerator) : decimalCell(end.value));
  cells[fraction] = end && !isWhole ? fractionCell(end.value) : null;
  cells[closed] = end ? (end.closed ? 'closed' : 'open') : null;
}
