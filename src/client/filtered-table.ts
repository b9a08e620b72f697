import { foldAccents } from '../dataset/model/fold.ts';
import { makeSortable } from './sort-rows.ts';

/** Narrows a table to the rows whose names hold what is typed, and sorts it by a pressed column header. */
class FilteredTable extends HTMLElement {
  connectedCallback(): void {
    const filter = this.querySelector<HTMLElement>('.filter');
    const input = this.querySelector('input');
    const table = this.querySelector('table');
    if (!filter || !input || !table) return;
    filter.hidden = false;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => {
      this.show(input.value);
      this.remember(input.value);
    });
    this.show(input.value);
    makeSortable(table, this.dataset['sort'] ?? '');
  }

  /** Every word must be found, in any order, accents or not. */
  private show(query: string): void {
    const words = foldAccents(query).split(/\s+/).filter(Boolean);
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) row.hidden = words.length > 0 && !hasAll(row, words);
    const output = this.querySelector('output');
    const shown = rows.filter((row) => !row.hidden).length;
    const write = (count: number): string =>
      count.toLocaleString(document.documentElement.lang === 'vi' ? 'vi-VN' : 'en-GB');
    if (output) {
      output.textContent = (this.dataset['count'] ?? '')
        .replace('{shown}', write(shown))
        .replace('{all}', write(rows.length));
    }
  }

  private remember(query: string): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
  }
}

function hasAll(row: HTMLTableRowElement, words: readonly string[]): boolean {
  const text = row.dataset['search'] ?? foldAccents(row.textContent);
  return words.every((word) => text.includes(word));
}

customElements.define('filtered-table', FilteredTable);
