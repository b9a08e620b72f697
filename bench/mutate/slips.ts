import { changeDigit, plainValue, swapDigits } from './digits.ts';
import type { Choices } from './random.ts';
import { moveDay, moveYear } from './dates.ts';

export type Cells = Readonly<Record<string, string>>;

/** What a slip has to choose from: the rows of the same report, and every code in use. */
export interface Surroundings {
  readonly rows: readonly Cells[];
  readonly index: number;
  readonly codes: (column: string) => readonly string[];
  readonly choices: Choices;
}

/** One kind of slip: the rows of the report after it; null where this row has nothing to slip on. */
export interface Slip {
  readonly kind: string;
  readonly apply: (row: Cells, around: Surroundings) => readonly Cells[] | null;
}

const NOTHING = '';

/** A slip that changes cells of one row; null where it would change none. */
function inRow(kind: string, change: (row: Cells, around: Surroundings) => Cells | null): Slip {
  return {
    kind,
    apply(row, around) {
      const changed = change(row, around);
      if (!changed || Object.entries(changed).every(([column, cell]) => row[column] === cell)) return null;
      return around.rows.map((each, index) => (index === around.index ? { ...each, ...changed } : each));
    },
  };
}

/** Another code of those that the data use in the column. */
function otherCode(column: string): Slip {
  return inRow(`another ${column}`, (row, { codes, choices }) => {
    const cell = row[column] ?? NOTHING;
    if (cell === NOTHING) return null;
    const code = choices.oneOf(codes(column).filter((each) => each !== cell));
    return code === undefined ? null : { [column]: code };
  });
}

/** Another observation of the same report in a column that names one. */
function otherRow(column: string): Slip {
  return inRow(`another ${column}`, (row, { rows, choices }) => {
    const cell = row[column] ?? NOTHING;
    const ids = rows.map((each) => each['observation_id'] ?? '');
    const id = choices.oneOf(ids.filter((each) => each !== cell && each !== row['observation_id']));
    return cell === NOTHING || id === undefined ? null : { [column]: id };
  });
}

/** Two cells of a row changed over. */
function swapCells(first: string, second: string): Slip {
  return inRow(`${first} and ${second} changed over`, (row) => ({
    [first]: row[second] ?? NOTHING,
    [second]: row[first] ?? NOTHING,
  }));
}

function inCell(
  kind: string,
  column: string,
  change: (cell: string, choices: Choices) => string | null,
): Slip {
  return inRow(kind, (row, { choices }) => {
    const cell = row[column] ?? NOTHING;
    const changed = cell === NOTHING ? null : change(cell, choices);
    return changed === null ? null : { [column]: changed };
  });
}

/** The same misreading of the report in the printed form and in the value. */
function misread(kind: string, change: (text: string, choices: Choices) => string | null): Slip {
  return inRow(kind, (row, { choices }) => {
    const printed = row['as_printed'] ?? NOTHING;
    const changed = plainValue(printed) === row['value'] ? change(printed, choices) : null;
    const value = changed === null ? null : plainValue(changed);
    return changed === null || value === null ? null : { as_printed: changed, value };
  });
}

const movePoint = (cell: string): string => String(Number((Number(cell) / 10).toPrecision(12)));

export const SLIPS: readonly Slip[] = [
  inCell('a digit of the value changed', 'value', changeDigit),
  inCell('two digits of the value swapped', 'value', swapDigits),
  inCell('the sign of the value changed', 'value', (cell) => (cell === '0' ? null : `-${cell}`)),
  inCell('the decimal mark of the value moved', 'value', movePoint),
  inCell('a digit of the printed form changed', 'as_printed', changeDigit),
  inCell('two digits of the printed form swapped', 'as_printed', swapDigits),
  misread('a digit misread, in both', changeDigit),
  misread('two digits misread, in both', swapDigits),
  otherCode('indicator_id'),
  otherCode('group_id'),
  otherCode('place_id'),
  otherCode('status'),
  otherCode('qualifier'),
  otherCode('selection'),
  otherCode('period_kind'),
  otherCode('period_basis'),
  otherRow('whole_id'),
  otherRow('numerator_id'),
  otherRow('denominator_id'),
  inRow('the period a year off', (row, { choices }) => moveYear(row, choices)),
  inCell('the first day off', 'period_start', moveDay),
  inCell('the last day off', 'period_end', moveDay),
  inCell('the paragraph one off', 'paragraph', (cell) => String(Number(cell) + 1)),
  inRow('another occurrence', (row) =>
    row['paragraph'] === NOTHING ? null : { occurrence: row['occurrence'] === NOTHING ? '2' : NOTHING },
  ),
  swapCells('period_start', 'period_end'),
  swapCells('numerator_id', 'denominator_id'),
  swapCells('indicator_id', 'group_id'),
  {
    kind: 'the figure of the next row',
    apply(row, { rows, index }) {
      const next = rows[index + 1];
      if (!next || next['value'] === row['value']) return null;
      const figure = (from: Cells): Cells => ({
        value: from['value'] ?? NOTHING,
        value_high: from['value_high'] ?? NOTHING,
        as_printed: from['as_printed'] ?? NOTHING,
      });
      return rows.map((each, at) =>
        at === index ? { ...each, ...figure(next) } : at === index + 1 ? { ...each, ...figure(row) } : each,
      );
    },
  },
  {
    kind: 'a row twice',
    apply: (row, { rows, index }) => [...rows.slice(0, index + 1), row, ...rows.slice(index + 1)],
  },
  {
    kind: 'a row lost',
    apply: (_row, { rows, index }) => (rows.length < 2 ? null : rows.filter((_each, at) => at !== index)),
  },
];
