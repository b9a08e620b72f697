/** Arrow keys go from the field through the results and back; Enter in the field opens the first result. */
export function moveFocus(dialog: HTMLElement, event: KeyboardEvent): void {
  // A keyboard for Vietnamese composes words; its keys are not ours before the word is done.
  if (event.isComposing) return;
  const input = dialog.querySelector('input');
  const results = [...dialog.querySelectorAll<HTMLElement>('.search-results :is(a, button)')];
  if (event.key === 'Enter' && event.target === input) {
    dialog.querySelector<HTMLElement>('.search-results a')?.click();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !input) return;
  const stops = [input, ...results];
  const from = stops.findIndex((stop) => stop === event.target);
  event.preventDefault();
  stops[Math.min(Math.max(from + step, 0), stops.length - 1)]?.focus();
}
