import { node } from './node.ts';
import type { Writer } from './page-words.ts';

/** How much is shown at a time; a screen reader hears where it is. */
export interface PagesOptions {
  readonly count: number;
  readonly size: number;
  readonly label: string;
  /** The nodes of the items from `from` up to `to`, counted from 0. */
  readonly show: (from: number, to: number) => readonly Node[];
}

/** A long list a page at a time, with buttons to the next and the one before; short lists have none. */
export function inPages({ count, size, label, show }: PagesOptions, { say }: Writer): HTMLElement {
  const host = node('div');
  const body = node('div');
  if (count <= size) return node('div', {}, ...show(0, count));
  const place = node('span', { role: 'status' });
  const previous = node('button', { type: 'button', class: 'plain-button' }, say('previous'));
  const next = node('button', { type: 'button', class: 'plain-button' }, say('next'));
  let from = 0;
  const turn = (to: number): void => {
    from = to;
    const end = Math.min(count, from + size);
    body.replaceChildren(...show(from, end));
    place.textContent = say('range', { from: from + 1, to: end, all: count });
    previous.disabled = from === 0;
    next.disabled = end === count;
  };
  previous.addEventListener('click', () => {
    turn(Math.max(0, from - size));
  });
  next.addEventListener('click', () => {
    turn(from + size);
  });
  host.append(node('nav', { class: 'pages', 'aria-label': label }, previous, place, next), body);
  turn(0);
  return host;
}
