import { node } from '../node.ts';
import type { View } from './view.ts';

/** Rows on a page of the live table. */
export const PAGE_SIZE = 50;

/** The number of the last page; 1 where there are no rows. */
export function lastPage(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE));
}

/** Buttons to the page before and the next, with the rows that are shown. */
export interface PageTurner {
  readonly element: HTMLElement;
  readonly show: (page: number, count: number) => void;
}

export function pageTurner(view: View, turn: (step: -1 | 1) => void): PageTurner {
  const { explore } = view.words;
  const previous = node('button', { type: 'button', class: 'plain-button' }, explore.previous);
  const next = node('button', { type: 'button', class: 'plain-button' }, explore.next);
  const place = node('span', { role: 'status' });
  previous.addEventListener('click', () => {
    turn(-1);
  });
  next.addEventListener('click', () => {
    turn(1);
  });
  return {
    element: node('nav', { class: 'pages no-print', 'aria-label': explore.pages }, previous, place, next),
    show: (page, count) => {
      const from = (page - 1) * PAGE_SIZE + 1;
      const to = Math.min(count, page * PAGE_SIZE);
      place.textContent = count === 0 ? '' : view.fill(explore.range, { from, to, count });
      previous.disabled = page <= 1;
      next.disabled = page >= lastPage(count);
    },
  };
}
