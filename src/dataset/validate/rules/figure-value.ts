import type { Text } from '../../model/language.ts';
import type { Observation } from '../../model/tables.ts';
import type { FigureReading } from '../../parse/numerals.ts';
import { readingsOf } from '../printed.ts';
import type { Rule } from '../rule.ts';

/** The printed figure reads as the value: the number, both ends of a range, or one side of a fraction. */
export const figureValue: Rule = {
  id: 'figure-value',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: { vi: 'Dạng in đọc ra đúng giá trị.', en: 'The printed figure reads as the value.' },
  *check(context) {
    for (const located of context.tables.observations) {
      const readings = readingsOf(located.row, context);
      if (!readings || readings.some((reading) => fits(reading, located.row))) continue;
      const words = readings.length === 0 ? UNREADABLE : mismatch(located.row, readings);
      yield { table: 'observations', located, column: 'as_printed', ...words };
    }
  },
};

const UNREADABLE = {
  message: {
    vi: 'Dạng in không đọc ra con số nào.',
    en: 'The printed figure does not read as a number.',
  },
  remedy: {
    vi: 'Chép riêng con số đúng như in, với triệu, nghìn hoặc % của nó.',
    en: 'Copy the bare figure as printed, with its million, thousand or %.',
  },
};

function fits({ kind, parts }: FigureReading, { value, value_high }: Observation): boolean {
  if (kind === 'range') return parts[0].value === value && parts[1].value === value_high;
  return value_high === null && parts.some((part) => part.value === value);
}

function mismatch(
  { value, value_high }: Observation,
  readings: readonly FigureReading[],
): { message: Text; remedy: Text } {
  const read = readings.map(describe);
  const recorded = value_high === null ? String(value) : `${String(value)} – ${String(value_high)}`;
  return {
    message: {
      vi: `Dạng in đọc là ${read.join(' hoặc ')}, dòng ghi ${recorded}.`,
      en: `The printed figure reads as ${read.join(' or ')}, the row says ${recorded}.`,
    },
    remedy: {
      vi: 'So với bài; sửa as_printed, value hoặc value_high.',
      en: 'Compare with the report; correct as_printed, value or value_high.',
    },
  };
}

function describe({ kind, parts, percent }: FigureReading): string {
  const numbers = parts.map((part) => String(part.value)).join(kind === 'fraction' ? '/' : ' – ');
  return percent ? `${numbers} %` : numbers;
}
