import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { textMarks } from '../marks.ts';
import type { Box } from '../place-labels.ts';
import { COLOURS } from '../theme.ts';
import type { YearCount } from './coverage.ts';

const TITLE = 32;
const YEARS = 22;
const TEXT = 12;
/** Half a year's label. */
const EDGE = 12;
/** Years between labels. */
const STEP = 5;

/** A column a year, as high as the year has facts; the highest with its number. */
export function yearMarks(
  counts: readonly YearCount[],
  title: string,
  box: Box,
  language: Language,
): Markish[] {
  const years = counts.flatMap(({ year, facts }) => (year === null ? [] : [{ year: Number(year), facts }]));
  const most = Math.max(...years.map(({ facts }) => facts), 0);
  if (most === 0) return [];
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
  const pitch = Math.min(24, (box.width - 2 * EDGE) / (last - first + 1));
  const left = box.x + EDGE;
  const baseline = box.y + box.height - YEARS;
  const top = box.y + TITLE + 16;
  const columns = years.map(({ year, facts }) => ({
    year,
    facts,
    x: left + (year - first + 0.5) * pitch,
    top: baseline - (facts / most) * (baseline - top),
  }));
  const highest = columns.filter(({ facts }) => facts === most).slice(0, 1);
  const marked = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % STEP === 0 || first === last,
  );
  return [
    textMarks([{ x: box.x, y: box.y + 8, text: title }], { fontSize: 13, fontWeight: 600 }),
    Plot.rect(columns, {
      x1: ({ x }) => x - pitch / 2 + 1,
      x2: ({ x }) => x + pitch / 2 - 1,
      y1: () => baseline,
      y2: 'top',
      fill: COLOURS.result,
    }),
    Plot.link([0], {
      x1: left,
      x2: left + pitch * (last - first + 1),
      y1: baseline,
      y2: baseline,
      stroke: COLOURS.hollow,
    }),
    textMarks(
      highest.map(({ x, top: y, facts }) => ({ x, y: y - 9, text: formatNumber(facts, language) })),
      { fontSize: TEXT, textAnchor: 'middle', fontWeight: 600 },
    ),
    textMarks(
      marked.map((year) => ({
        x: left + (year - first + 0.5) * pitch,
        y: baseline + 13,
        text: String(year),
      })),
      { fontSize: TEXT, textAnchor: 'middle', fill: COLOURS.muted },
    ),
  ];
}
