import { fillState, stateQuery } from './chart-state.ts';

/** What a reader may choose in the chart of this page, as its controls name it. */
const names = new Set(
  [...document.querySelectorAll('.narrowing [name]')].map((control) => control.getAttribute('name') ?? ''),
);

/** Keeps the addresses in the share section in step with what is chosen in the chart. */
function showState(): void {
  const query = stateQuery(location.search, [...names]);
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-template]')) {
    const { template = '', format } = field.dataset;
    field.value = fillState(template, query, format === 'html');
  }
}

document.addEventListener('statechange', showState);
window.addEventListener('popstate', showState);
showState();
