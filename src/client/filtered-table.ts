import { foldAccents } from '../dataset/model/fold.ts';

/** Text of a number as a page prints it: grouping and decimals of its language. */
const NUMBER = /^[^\d-]*(-?[\d.,]+)/;

/** Narrows a table to the rows whose names hold what is typed, and sorts it by a pressed column header. */
class FilteredTable extends HTMLElement {
  connectedCallback(): void {
    const filter = this.querySelector<HTMLElement>('.filter');
    const input = this.querySelector('input');
    if (!filter || !input) return;
    filter.hidden = false;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => {
      this.show(input.value);
      this.remember(input.value);
    });
    this.show(input.value);
    for (const header of this.querySelectorAll<HTMLElement>('thead th')) this.makeSortable(header);
  }

  /** Every word must be found, in any order, accents or not. */
  private show(query: string): void {
    const words = foldAccents(query).split(/\s+/).filter(Boolean);
    const rows = this.rows();
    for (const row of rows) {
      const text = row.dataset['search'] ?? foldAccents(row.textContent);
      row.hidden = !words.every((word) => text.includes(word));
    }
    const output = this.querySelector('output');
    const shown = rows.filter((row) => !row.hidden).length;
    const write = (count: number): string =>
      count.toLocaleString(this.dataset['language'] === 'vi' ? 'vi-VN' : 'en-GB');
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

  private makeSortable(header: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.title = this.dataset['sort'] ?? '';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => this.sortBy(header));
  }

  private sortBy(header: HTMLElement): void {
    const column = [...(header.parentElement?.children ?? [])].indexOf(header);
    const direction = header.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const each of this.querySelectorAll('thead th')) each.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
    const isNumeric = header.classList.contains('numeric');
    const sorted = this.rows()
      .map((row) => ({ row, key: this.keyOf(row, column, isNumeric) }))
      .sort((a, b) => direction * compareKeys(a.key, b.key));
    this.querySelector('tbody')?.append(...sorted.map(({ row }) => row));
  }

  private keyOf(row: HTMLTableRowElement, column: number, isNumeric: boolean): string | number {
    const text = row.cells[column]?.textContent.trim() ?? '';
    if (!isNumeric) return text;
    const [group, decimal] = this.dataset['language'] === 'vi' ? ['.', ','] : [',', '.'];
    const digits = NUMBER.exec(text)?.[1] ?? '';
    return digits === '' ? -Infinity : Number(digits.replaceAll(group, '').replace(decimal, '.'));
  }

  private rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return String(a).localeCompare(String(b), 'vi');
}

customElements.define('filtered-table', FilteredTable);
