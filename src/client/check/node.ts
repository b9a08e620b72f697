import { showText, type Piece } from '../../dataset/fix/visible.ts';

type Child = Node | string;
type Attributes = Readonly<Record<string, string | number>>;

/** An element. Text goes in as text, never as markup. */
export function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** Text of a dropped file: it cannot turn the text around it, and what it hides is shown in signs. */
export function foreign(pieces: readonly Piece[]): HTMLElement {
  const parts = pieces.map(({ text, isSign }) => (isSign ? node('span', { class: 'unseen' }, text) : text));
  return node('bdi', { translate: 'no' }, ...parts);
}

/** The same for a short text. */
export function foreignText(text: string): HTMLElement {
  return foreign(showText(text));
}
