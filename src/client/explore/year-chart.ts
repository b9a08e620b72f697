import type { Answer } from '../../explore/answer.ts';
import { NONE } from '../../explore/explore-file.ts';
import type { ExploreStart } from '../../explore/explore-parts.ts';
import { node } from '../node.ts';
import type { View } from './view.ts';

const HEIGHT = 72;
const STEP = 10;
const BAR = 8;

/**
 * How many of the rows that are left fall into each year, as bars with the same in words; a single year in words alone;
 * null without any year.
 */
export function yearChart(start: ExploreStart, { years }: Answer, view: View): HTMLElement | null {
  const counted = start.facets.year.values
    .map((year, index) => ({ year, count: years[index] ?? 0 }))
    .filter(({ count }) => count > 0);
  const dated = counted.filter(({ year }) => year !== NONE).sort((a, b) => Number(a.year) - Number(b.year));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return null;
  const peak = dated.reduce((most, each) => (each.count > most.count ? each : most), first);
  const { explore } = view.words;
  const text = view.fill(first === last ? explore.chartOneYear : explore.chartSummary, {
    chart: explore.chart,
    first: first.year,
    last: last.year,
    peak: peak.year,
    most: peak.count,
  });
  const undated = counted.find(({ year }) => year === NONE)?.count ?? 0;
  const caption = undated > 0 ? `${text} ${view.fill(explore.withoutYear, { count: undated })}` : text;
  const captionElement = node('figcaption', { class: 'muted small' }, caption);
  if (first === last) return node('figure', { class: 'year-chart' }, captionElement);
  const [from, to] = [Number(first.year), Number(last.year)];
  const svg = shape('svg', {
    viewBox: `0 0 ${String((to - from + 1) * STEP)} ${String(HEIGHT)}`,
    width: (to - from + 1) * STEP,
    height: HEIGHT,
    role: 'img',
    'aria-label': `${explore.chart}. ${dated.map(({ year, count }) => `${year}: ${view.write(count)}`).join('; ')}`,
  });
  for (const { year, count } of dated) {
    const height = Math.max(1, (count / peak.count) * HEIGHT);
    const bar = shape('rect', {
      x: (Number(year) - from) * STEP + (STEP - BAR) / 2,
      y: HEIGHT - height,
      width: BAR,
      height,
    });
    const title = shape('title', {});
    title.textContent = `${year}: ${view.write(count)}`;
    bar.append(title);
    svg.append(bar);
  }
  return node(
    'figure',
    { class: 'year-chart' },
    captionElement,
    svg,
    node(
      'div',
      { class: 'year-ends muted small', 'aria-hidden': 'true' },
      node('span', {}, first.year),
      node('span', {}, last.year),
    ),
  );
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
