import { search } from '../search/search.ts';
import { moveFocus } from './search-focus.ts';
import { renderPartly } from './search-partly.ts';
import { renderKind } from './search-results.ts';
import { openSearch, type SearchStore } from './search-store.ts';

let started: Promise<() => Promise<void>> | null = null;

/**
 * Loads the index, once, and lets the dialog search it; shows what is found by what stands in its field. Rejects where the
 * index cannot be loaded; the next call tries again.
 */
export async function startSearch(dialog: HTMLDialogElement): Promise<void> {
  started ??= start(dialog).catch((error: unknown) => {
    started = null;
    throw error;
  });
  const show = await started;
  await show();
}

async function start(dialog: HTMLDialogElement): Promise<() => Promise<void>> {
  const store = await openSearch(dialog.dataset['index'] ?? '');
  const show = (): Promise<void> => showResults(dialog, store);
  dialog.querySelector('input')?.addEventListener('input', () => void show());
  dialog.addEventListener('keydown', (event) => moveFocus(dialog, event));
  dialog.addEventListener('click', (event) => {
    // A result may stand on this very page, where following it would leave the dialog open.
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  return show;
}

/** While somebody types on, nothing is loaded for what stands there. */
const PAUSE = 150;

async function showResults(dialog: HTMLDialogElement, store: SearchStore): Promise<void> {
  const [input, output] = [dialog.querySelector('input'), dialog.querySelector('output')];
  if (!input || !output) return;
  const typed = input.value;
  const { missing } = store.part(typed);
  if (missing.length > 0) {
    output.textContent = store.partly?.loading ?? '';
    // Enter must not open what was found by another query.
    dialog.querySelector('.search-results')?.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (input.value !== typed) return;
    try {
      await store.read(missing);
    } catch {
      if (input.value === typed) output.textContent = dialog.dataset['failed'] ?? '';
      return;
    }
    if (input.value !== typed) return;
  }
  render(dialog, store, typed);
}

function render(dialog: HTMLDialogElement, store: SearchStore, typed: string): void {
  const [output, list] = [dialog.querySelector('output'), dialog.querySelector('.search-results')];
  if (!output || !list) return;
  const { words } = store;
  const { searchable, isComplete } = store.part(typed);
  const { query, kinds } = search(searchable, typed);
  const { language } = searchable.index;
  const write = (count: number): string => count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  const count = kinds.reduce((sum, { hits }) => sum + hits.length, 0);
  output.textContent =
    typed.trim() === ''
      ? ''
      : count === 0 && isComplete
        ? words.nothing.replace('{query}', () => typed.trim())
        : words.results.replace('{n}', write(count));
  const base = dialog.dataset['base'] ?? '/';
  list.replaceChildren(...kinds.map((kind) => renderKind(kind, { query, words, base, write })));
  if (isComplete || !store.partly) return;
  const { partly } = store;
  const readAll = async (): Promise<void> => {
    output.textContent = partly.loading;
    try {
      await store.readAll();
      await showResults(dialog, store);
      dialog.querySelector<HTMLElement>('.search-results a')?.focus();
    } catch {
      output.textContent = dialog.dataset['failed'] ?? '';
    }
  };
  list.append(renderPartly(partly.note, partly.readAll.replace('{n}', write(partly.parts)), readAll));
}
