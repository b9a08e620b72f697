import { FACETS, type FacetId } from '../../explore/explore-file.ts';
import type { Answer } from '../../explore/answer.ts';
import type { Choices } from '../../explore/query.ts';
import { node } from '../node.ts';
import type { ExploreTable } from './explore-table.ts';
import { placeTree } from './place-tree.ts';
import type { View } from './view.ts';

/** The facets of a kind of rows as groups of boxes, with a way to show new counts. */
export interface FacetList {
  readonly element: HTMLElement;
  readonly show: (answer: Answer, choices: Choices) => void;
}

interface FacetOptions {
  readonly choose: (facet: FacetId, value: string) => void;
  /** Called where places that are asked for cannot be loaded. */
  readonly fail: () => void;
}

interface Box {
  readonly facet: FacetId;
  readonly index: number;
  readonly value: string;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly item: HTMLElement;
}

/** More values than these scroll inside their group. */
const LONG = 10;

export function facetList(table: ExploreTable, view: View, { choose, fail }: FacetOptions): FacetList {
  const boxes: Box[] = [];
  let shown: { readonly answer: Answer; readonly choices: Choices } | null = null;
  const showBox = ({ facet, index, value, input, count, item }: Box): void => {
    if (!shown) return;
    const rows = shown.answer.counts[facet][index] ?? 0;
    input.checked = shown.choices[facet]?.includes(value) ?? false;
    const text = view.write(rows);
    if (count.textContent !== text) count.textContent = text;
    item.toggleAttribute('data-empty', rows === 0);
  };
  const addBox = (facet: FacetId, value: string, index: number): HTMLElement => {
    const box = boxOf(facet, { value, index, label: table.labelOf(facet, value) }, choose);
    boxes.push(box);
    return box.item;
  };
  const places = placeTree(table.places, {
    itemOf: ({ id, index }) => addBox('place', id, index),
    unfolded: (added) => {
      // Counts of places that were unknown before are those of where nothing is chosen, or are in the answer already.
      if (shown && !shown.answer.isLeft)
        for (const each of added) shown.answer.counts.place[each.index] = each.count;
      boxes.forEach(showBox);
    },
    nameOf: (place) => view.fill(view.words.explore.unfold, { place }),
    fail,
  });
  const groups = FACETS.map((facet) => {
    const { values } = table.start.facets[facet];
    const list =
      facet === 'place'
        ? places
        : node('ul', {}, ...values.map((value, index) => addBox(facet, value, index)));
    const name = view.facetName(table.start.kind, facet);
    const chosen = node('span', { class: 'muted' });
    const group = node(
      'details',
      { class: 'facet', 'data-facet': facet },
      node('summary', {}, name, ' ', chosen),
      node(
        'fieldset',
        values.length > LONG ? { class: 'long-facet' } : {},
        node('legend', { class: 'unseen-label' }, name),
        list,
      ),
    );
    return { facet, group, chosen };
  });
  return {
    element: node('div', { class: 'facets' }, ...groups.map(({ group }) => group)),
    show: (answer, choices) => {
      shown = { answer, choices };
      boxes.forEach(showBox);
      for (const { facet, group, chosen } of groups) {
        const number = choices[facet]?.length ?? 0;
        chosen.textContent = number > 0 ? `(${view.write(number)})` : '';
        if (number > 0) group.open = true;
      }
    },
  };
}

function boxOf(
  facet: FacetId,
  { value, index, label }: { readonly value: string; readonly index: number; readonly label: string },
  choose: (facet: FacetId, value: string) => void,
): Box {
  const input = node('input', { type: 'checkbox', value });
  input.addEventListener('change', () => {
    choose(facet, value);
  });
  const count = node('span', { class: 'facet-count' });
  const item = node('li', {}, node('label', {}, input, node('span', {}, label), ' ', count));
  return { facet, index, value, input, count, item };
}
