import type { DetailsPanel } from './details-panel.ts';

const FORWARD: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown']);
const BACKWARD: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp']);

/**
 * Makes the marks of a figure tell their details: by pointer, by touch (a second tap or a tap elsewhere ends it), and
 * by keyboard, where each drawing is one stop, arrow keys walk its marks in reading order and Escape leaves.
 */
export function walkMarks(host: HTMLElement, panel: DetailsPanel): void {
  let pinned: Element | null = null;
  const leave = (): void => {
    pinned = null;
    panel.hide();
  };
  for (const drawing of host.querySelectorAll('.plot')) makeOneStop(drawing);
  const hint = host.querySelector<HTMLElement>('.mark-hint');
  if (hint) hint.hidden = false;

  host.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (!mark) return;
    makeStop(mark);
    panel.show(mark);
    keepInSight(mark, panel.element);
  });
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!pinned && !(relatedTarget instanceof Node && host.contains(relatedTarget))) panel.hide();
  });
  host.addEventListener('pointerover', ({ target, pointerType }) => {
    const mark = markOf(target);
    if (mark && pointerType === 'mouse' && !pinned) panel.show(mark);
  });
  host.addEventListener('pointerleave', () => {
    if (!pinned && !markOf(document.activeElement)) panel.hide();
  });
  host.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    // A key press on a link is a click without a count: it follows the link, as do presses with a modifier.
    const isPlain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!mark || !isPlain) return;
    event.preventDefault();
    if (pinned === mark) {
      leave();
      return;
    }
    pinned = mark;
    panel.show(mark);
    keepInSight(mark, panel.element);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!panel.element.hidden && !markOf(target) && !panel.element.contains(target as Node)) leave();
  });
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.element.hidden) {
      if (panel.element.contains(document.activeElement)) currentStop(host)?.focus();
      else (document.activeElement as HTMLElement | null)?.blur();
      leave();
      return;
    }
    const mark = markOf(event.target);
    const next = mark && nextMark(mark, event.key);
    if (!next) return;
    event.preventDefault();
    pinned = null;
    next.focus();
  });
  panel.element.querySelector('button')?.addEventListener('click', leave);
}

function markOf(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('.plot a[href]') : null;
}

/** The marks of a drawing that are not narrowed away, in reading order. */
function marksOf(drawing: Element): SVGAElement[] {
  return [...drawing.querySelectorAll<SVGAElement>('a[href]:not([data-dim])')];
}

function makeOneStop(drawing: Element): void {
  for (const mark of drawing.querySelectorAll('a[href]')) mark.setAttribute('tabindex', '-1');
  drawing.querySelector('a[href]')?.setAttribute('tabindex', '0');
}

function makeStop(mark: Element): void {
  const drawing = mark.closest('.plot');
  if (!drawing) return;
  for (const each of drawing.querySelectorAll('a[tabindex="0"]')) each.setAttribute('tabindex', '-1');
  mark.setAttribute('tabindex', '0');
}

function currentStop(host: HTMLElement): SVGAElement | null {
  return (
    [...host.querySelectorAll<SVGAElement>('.plot a[tabindex="0"]')].find(
      (mark) => mark.getClientRects().length > 0,
    ) ?? null
  );
}

function nextMark(mark: SVGAElement, key: string): SVGAElement | null {
  const drawing = mark.closest('.plot');
  const marks = drawing ? marksOf(drawing) : [];
  const index = marks.indexOf(mark);
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  if (FORWARD.has(key)) return marks[Math.min(index + 1, marks.length - 1)] ?? null;
  return BACKWARD.has(key) ? (marks[Math.max(index - 1, 0)] ?? null) : null;
}

/** Where the panel lies over the foot of the window, the mark that it tells of is moved above it. */
function keepInSight(mark: Element, panel: HTMLElement): void {
  const [own, covered] = [mark.getBoundingClientRect(), panel.getBoundingClientRect()];
  const isOver = getComputedStyle(panel).position === 'fixed' && own.right > covered.left;
  const below = own.bottom - covered.top + 16;
  if (isOver && below > 0) window.scrollBy(0, below);
}
