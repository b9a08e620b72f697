import { readNumber } from './read-number.ts';

/** Makes each column header of a table a button that sorts its rows, numbers as numbers, and says so. */
export function makeSortable(table: HTMLTableElement, title: string): void {
  for (const header of table.querySelectorAll<HTMLElement>('thead th')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.title = title;
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      sortBy(table, header);
    });
  }
}

function sortBy(table: HTMLTableElement, header: HTMLElement): void {
  const column = [...(header.parentElement?.children ?? [])].indexOf(header);
  const direction = header.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
  for (const each of table.querySelectorAll('thead th')) each.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
  const isNumeric = header.classList.contains('numeric');
  const sorted = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')]
    .map((row) => ({ row, key: keyOf(row, column, isNumeric) }))
    .sort((a, b) => direction * compareKeys(a.key, b.key));
  table.querySelector('tbody')?.append(...sorted.map(({ row }) => row));
}

function keyOf(row: HTMLTableRowElement, column: number, isNumeric: boolean): string | number {
  const text = row.cells[column]?.textContent.trim() ?? '';
  return isNumeric ? (readNumber(text) ?? -Infinity) : text;
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return String(a).localeCompare(String(b), 'vi');
}
