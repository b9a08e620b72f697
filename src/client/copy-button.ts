/**
 * Buttons that copy the text of another element: `data-copy-from` is its id, `data-copied` and `data-selected` are what
 * the `output` beside the button then says. Where the clipboard is refused the text is selected instead.
 */
async function copyText(source: HTMLElement): Promise<'copied' | 'selected'> {
  const text = source instanceof HTMLTextAreaElement ? source.value : source.textContent;
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    selectText(source);
    return 'selected';
  }
}

function selectText(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement) {
    source.focus();
    source.select();
  } else {
    getSelection()?.selectAllChildren(source);
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-from]')) {
  const source = document.getElementById(button.dataset['copyFrom'] ?? '');
  const output = button.parentElement?.querySelector('output');
  if (!source || !output) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Emptied first, so that a second press is announced too.
    output.textContent = '';
    void copyText(source).then((outcome) => {
      output.textContent = button.dataset[outcome] ?? '';
    });
  });
}
