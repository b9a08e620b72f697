import { search } from '../search/search.ts';
import { prepareSearch, type Searchable } from '../search/searchable.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { moveFocus } from './search-focus.ts';
import { renderKind } from './search-results.ts';

let started: Promise<void> | null = null;

/** Loads the index, once, and lets the dialog search it. Rejects where it cannot be loaded; the next call tries again. */
export function startSearch(dialog: HTMLDialogElement): Promise<void> {
  started ??= start(dialog).catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}

async function start(dialog: HTMLDialogElement): Promise<void> {
  const response = await fetch(dialog.dataset['index'] ?? '');
  if (!response.ok) throw new Error(response.statusText);
  const searchable = prepareSearch((await response.json()) as SearchIndex);
  const input = dialog.querySelector('input');
  if (!input) return;
  input.addEventListener('input', () => showResults(dialog, searchable, input.value));
  dialog.addEventListener('keydown', (event) => moveFocus(dialog, event));
  dialog.addEventListener('click', (event) => {
    // A result may stand on this very page, where following it would leave the dialog open.
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  showResults(dialog, searchable, input.value);
}

function showResults(dialog: HTMLDialogElement, searchable: Searchable, typed: string): void {
  const [output, list] = [dialog.querySelector('output'), dialog.querySelector('.search-results')];
  if (!output || !list) return;
  const { words, language } = searchable.index;
  const { query, kinds } = search(searchable, typed);
  const write = (count: number): string => count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  const count = kinds.reduce((sum, { hits }) => sum + hits.length, 0);
  output.textContent =
    typed.trim() === ''
      ? ''
      : count === 0
        ? words.nothing.replace('{query}', () => typed.trim())
        : words.results.replace('{n}', write(count));
  const base = dialog.dataset['base'] ?? '/';
  list.replaceChildren(...kinds.map((kind) => renderKind(kind, { query, words, base, write })));
}
