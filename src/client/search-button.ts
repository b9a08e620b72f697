/** Opens the search by its button or by Ctrl+K (⌘K); what searches is loaded on first use. */
const button = document.querySelector<HTMLElement>('.search-open');
const dialog = document.querySelector<HTMLDialogElement>('dialog.search');

async function openSearch(dialog: HTMLDialogElement): Promise<void> {
  if (dialog.open) return;
  dialog.showModal();
  try {
    const { startSearch } = await import('./search-dialog.ts');
    await startSearch(dialog);
  } catch {
    const output = dialog.querySelector('output');
    if (output) output.textContent = dialog.dataset['failed'] ?? '';
  }
}

if (button && dialog) {
  button.hidden = false;
  button.addEventListener('click', () => void openSearch(dialog));
  dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  document.addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    void openSearch(dialog);
  });
}
