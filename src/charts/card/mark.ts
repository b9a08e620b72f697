import { COLOURS } from '../theme.ts';
import { xmlElement } from '../xml.ts';

/** Side of the square that the mark is drawn in. */
const SIDE = 32;

/** The mark of the site, as in its icon: a counted dot on its way to the line of the plan. */
export function siteMark(x: number, y: number, size: number): string {
  const line = xmlElement('path', { d: 'M22 4v24', stroke: COLOURS.plan, 'stroke-width': 2 });
  const dot = xmlElement('circle', { cx: 12, cy: 16, r: 6, fill: COLOURS.result });
  return xmlElement(
    'g',
    { transform: `translate(${x - (6 * size) / SIDE},${y}) scale(${size / SIDE})` },
    line + dot,
  );
}
