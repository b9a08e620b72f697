/** That not all of the index was searched, with a button that has the rest read. */
export function renderPartly(note: string, label: string, readAll: () => Promise<void>): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => void readAll());
  const paragraph = document.createElement('p');
  paragraph.className = 'search-partly';
  paragraph.append(note, ' ', button);
  return paragraph;
}
