import { z } from 'zod';
import type { Code } from './codes.ts';
import type { Text } from './language.ts';

/** What a column holds; descriptors of every published format are derived from it. */
export type ColumnType =
  'identifier' | 'text' | 'code' | 'date' | 'duration' | 'integer' | 'decimal' | 'url' | 'sha256' | 'figure';

/**
 * What a number counts: things of the unit that its row states (`unit` of the indicator or the measure), percent,
 * percentage points, a count of things that the column names, or a place in a sequence from 1.
 */
export type ColumnUnit = 'row' | 'percent' | 'points' | 'count' | 'position';

export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** How a column is explained to editors and researchers. */
export interface ColumnWords {
  readonly title: Text;
  readonly description: Text;
  readonly examples: readonly string[];
  /** Of numbers only. */
  readonly unit?: ColumnUnit;
}

/** One column of a table. `schema` turns a non-empty cell into its value; an empty cell is null. */
export interface Column<Value = unknown, Required extends boolean = boolean> extends ColumnWords {
  readonly type: ColumnType;
  readonly required: Required;
  readonly schema: z.ZodType<Value, string>;
  /** The codes that the cell may hold, with their labels and definitions. */
  readonly codes?: readonly Code[];
  readonly references?: Reference;
}

export type Columns = Readonly<Record<string, Column>>;

/** The typed row of a table: one field a column, null where an optional cell is empty. */
export type RowOf<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | null
    : never;
};

type Make<Value> = <Required extends boolean>(
  required: Required,
  words: ColumnWords,
  references?: Reference,
) => Column<Value, Required>;

function columnOf<Value>(type: ColumnType, schema: z.ZodType<Value, string>): Make<Value> {
  return (required, words, references) => ({
    type,
    required,
    schema,
    ...words,
    ...(references && { references }),
  });
}

/** Lower-case letters, digits and hyphens in parts joined by `/`, with an optional `.n`: `dak-lak/krong-bong`, `bac-lieu.3`. */
const IDENTIFIER = /^[a-z0-9]+(?:[-_][a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*(?:\.[1-9]\d*)?$/;
const REDUCED_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const DURATION = /^P[1-9]\d*[YMWD]$/;
const INTEGER = /^(?:0|-?[1-9]\d*)$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A JavaScript number keeps fifteen significant digits exactly. */
const MOST_DIGITS = 15;

export const identifier = columnOf('identifier', z.string().regex(IDENTIFIER));
export const text = columnOf('text', z.string());
/** A figure token exactly as the report prints it. */
export const figure = columnOf('figure', z.string());
export const url = columnOf('url', z.url({ protocol: /^https?$/ }));
export const sha256 = columnOf('sha256', z.string().regex(/^[0-9a-f]{64}$/));
/** ISO 8601 calendar date, reduced where the day or the month is not known: `2022`, `2022-06`, `2022-06-16`. */
export const date = columnOf('date', z.string().regex(REDUCED_DATE).refine(isCalendarDate));
/** ISO 8601 duration of one unit: `P5Y`, `P9M`. */
export const duration = columnOf('duration', z.string().regex(DURATION));
export const integer = columnOf('integer', numberOf(INTEGER));
export const decimal = columnOf('decimal', numberOf(DECIMAL));

/** A column whose cells are one of the codes given. */
export function code<const C extends readonly Code[], Required extends boolean>(
  codes: C,
  required: Required,
  words: Omit<ColumnWords, 'examples'>,
): Column<C[number]['code'], Required> {
  const values = codes.map((each) => each.code as C[number]['code']);
  return {
    type: 'code',
    required,
    schema: z.enum(values) as unknown as z.ZodType<C[number]['code'], string>,
    codes,
    examples: values.slice(0, 3),
    ...words,
  };
}

function numberOf(pattern: RegExp): z.ZodType<number, string> {
  return z
    .string()
    .regex(pattern)
    .refine((value) => value.replace(/\D/g, '').length <= MOST_DIGITS)
    .transform(Number);
}

/** Whether the day exists in its month; reduced dates always do. */
function isCalendarDate(value: string): boolean {
  const day = Number(value.slice(8));
  // Every month has the first 28 days; a calendar is asked about the others.
  if (value.length < 10 || (day >= 1 && day <= 28)) return true;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}
