import { FACETS, type FacetId } from '../../explore/explore-file.ts';
import type { Choices } from '../../explore/query.ts';
import { node } from '../node.ts';
import type { ExploreTable } from './explore-table.ts';
import type { View } from './view.ts';

interface ChosenOptions {
  readonly table: ExploreTable;
  readonly choices: Choices;
  readonly toggle: (facet: FacetId, value: string) => void;
  readonly reset: () => void;
}

/** What the rows are narrowed to, each choice as a button that takes it back; nothing where nothing is chosen. */
export function chosenNodes({ table, choices, toggle, reset }: ChosenOptions, view: View): Node[] {
  const { explore } = view.words;
  const buttons = FACETS.flatMap((facet) =>
    (choices[facet] ?? []).map((value) => {
      const label = table.labelOf(facet, value);
      const remove = view.fill(explore.remove, {
        facet: view.facetName(table.start.kind, facet),
        value: label,
      });
      const button = node('button', { type: 'button', class: 'chosen', 'aria-label': remove }, `${label} ×`);
      button.addEventListener('click', () => {
        toggle(facet, value);
      });
      return button;
    }),
  );
  if (buttons.length === 0) return [];
  const all = node('button', { type: 'button', class: 'plain-button' }, explore.reset);
  all.addEventListener('click', reset);
  return [node('span', { class: 'muted' }, explore.chosen), ...buttons, all];
}
