import { copyTable } from './copy-table.ts';
import { makeSortable } from './sort-rows.ts';

/** The table of a figure: sorted by a pressed column header, copied for a spreadsheet by a button. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    makeSortable(table, this.dataset['sort'] ?? '');
    const [tools, button, output] = [
      this.querySelector<HTMLElement>('.table-tools'),
      this.querySelector<HTMLButtonElement>('.table-tools button'),
      this.querySelector('output'),
    ];
    if (!tools || !button || !output) return;
    tools.hidden = false;
    button.addEventListener('click', () => {
      void copyTable(table).then((isCopied) => {
        output.textContent = (isCopied ? button.dataset['copied'] : button.dataset['refused']) ?? '';
      });
    });
  }
}

customElements.define('sortable-table', SortableTable);
