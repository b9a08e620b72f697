import { showText, type Piece } from '../../dataset/fix/visible.ts';
import { node } from '../node.ts';

export { node };

/** Text of a dropped file: it cannot turn the text around it, and what it hides is shown in signs. */
export function foreign(pieces: readonly Piece[]): HTMLElement {
  const parts = pieces.map(({ text, isSign }) => (isSign ? node('span', { class: 'unseen' }, text) : text));
  return node('bdi', { translate: 'no' }, ...parts);
}

/** The same for a short text. */
export function foreignText(text: string): HTMLElement {
  return foreign(showText(text));
}
