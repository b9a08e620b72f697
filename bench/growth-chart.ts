import type { Spent } from '../scripts/render/stopwatch.ts';
import { xmlElement } from '../src/charts/xml.ts';

/** What one number of places costs to build. */
export interface Growth {
  readonly places: number;
  readonly pages: number;
  /** All files of the output. */
  readonly bytes: number;
  readonly cold: Cost & { readonly spent: Spent };
  readonly rebuild: Cost;
  readonly plain: Cost & { readonly pages: number };
}

interface Cost {
  readonly milliseconds: number;
  /** Of the processors, all threads together. */
  readonly seconds: number;
  readonly megabytes: number;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 360, 60, 44, 28, 180];
const LINES = [
  { name: 'cold build', colour: '#1a5fb4', of: ({ cold }: Growth) => cold.milliseconds / 1000 },
  {
    name: 'after one changed cell',
    colour: '#a5490a',
    of: ({ rebuild }: Growth) => rebuild.milliseconds / 1000,
  },
  { name: 'plain script', colour: '#6b6b6b', of: ({ plain }: Growth) => plain.milliseconds / 1000 },
] as const;

/** Seconds against places, both logarithmic: a line that rises by as much as it goes to the right grows in proportion. */
export function drawGrowth(rows: readonly Growth[]): string {
  const counts = rows.map(({ places }) => places);
  const values = rows.flatMap((row) => LINES.map(({ of }) => of(row)));
  const x = scale([Math.min(...counts), Math.max(...counts)], [LEFT, WIDTH - RIGHT]);
  const y = scale(
    [10 ** Math.floor(Math.log10(Math.min(...values))), 10 ** Math.ceil(Math.log10(Math.max(...values)))],
    [HEIGHT - BOTTOM, TOP],
  );
  const ticks = [0.01, 0.1, 1, 10, 100, 1000].filter((tick) => y(tick) >= TOP && y(tick) <= HEIGHT - BOTTOM);
  const parts = [
    text(LEFT - 50, 16, 'seconds'),
    ...ticks.flatMap((tick) => [
      xmlElement('path', { d: `M${LEFT},${round(y(tick))}H${WIDTH - RIGHT}`, stroke: '#ccc' }),
      text(LEFT - 8, y(tick) + 4, String(tick), 'end'),
    ]),
    ...counts.map((count) => text(x(count), HEIGHT - BOTTOM + 18, count.toLocaleString('en-GB'), 'middle')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'places', 'middle'),
    ...LINES.flatMap(({ name, colour, of }) => {
      const points = rows.map((row) => `${round(x(row.places))},${round(y(of(row)))}`);
      const last = rows.at(-1);
      return [
        xmlElement('path', { d: `M${points.join('L')}`, fill: 'none', stroke: colour, 'stroke-width': 2 }),
        ...(last ? [text(x(last.places) + 8, y(of(last)) + 4, name, 'start', colour)] : []),
      ];
    }),
  ];
  const size = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height: HEIGHT,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
  };
  const ground = xmlElement('rect', { width: WIDTH, height: HEIGHT, fill: '#fff' });
  return `${xmlElement('svg', { ...size, role: 'img' }, `\n<title>Time to build by number of places</title>\n${[ground, ...parts].join('\n')}\n`)}\n`;
}

/** A logarithmic scale. */
function scale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => start + (Math.log(value / low) / Math.log(high / low)) * (end - start);
}

function text(x: number, y: number, content: string, anchor = 'start', fill = '#333'): string {
  const place = { x: round(x), y: round(y), 'text-anchor': anchor, fill };
  return xmlElement('text', { ...place, 'font-family': 'sans-serif', 'font-size': 13 }, content);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
