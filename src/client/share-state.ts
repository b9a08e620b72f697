import { fillState, stateQuery } from './chart-state.ts';

/** Keeps the addresses in the share section in step with what is chosen in the chart. */
function showState(): void {
  const query = stateQuery(location.search);
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-template]')) {
    const { template = '', format } = field.dataset;
    field.value = fillState(template, query, format === 'html');
  }
}

document.addEventListener('statechange', showState);
window.addEventListener('popstate', showState);
showState();
