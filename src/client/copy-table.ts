/** A cell that is one number and nothing else, as a page prints it. */
const WHOLE_NUMBER = /^-?\d[\d.,]*%?$/;

/**
 * Puts the rows that are shown on the clipboard: as text with tabs, and as an HTML table. Numbers go without grouping
 * and percent sign, with the decimal mark of the page's language, so that a spreadsheet of that language reads them as
 * numbers. Where the browser refuses, the table is selected instead and the answer is false.
 */
export async function copyTable(table: HTMLTableElement): Promise<boolean> {
  const rows = [...table.rows].filter((row) => !row.hidden);
  const cells = rows.map((row) => [...row.cells].map((cell) => cellText(cell)));
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([asText(cells)], { type: 'text/plain' }),
        'text/html': new Blob([asHtml(cells)], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(table);
    return false;
  }
}

/** A cell as a spreadsheet should get it. */
function cellText(cell: HTMLTableCellElement): string {
  const text = cell.textContent.trim().replace(/\s+/g, ' ');
  if (!cell.classList.contains('numeric') || !WHOLE_NUMBER.test(text)) return text;
  const group = document.documentElement.lang === 'vi' ? '.' : ',';
  return text.replaceAll(group, '').replace('%', '');
}

function asText(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.join('\t')).join('\n');
}

function asHtml(cells: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const row of cells) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table.outerHTML;
}
