import { FACETS, type ExploreFile, type FacetId } from '../../explore/explore-file.ts';
import type { Answer } from '../../explore/answer.ts';
import type { Choices } from '../../explore/query.ts';
import { node } from '../node.ts';
import type { View } from './view.ts';

/** The facets of a kind of rows as groups of boxes, with a way to show new counts. */
export interface FacetList {
  readonly element: HTMLElement;
  readonly show: (answer: Answer, choices: Choices) => void;
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

export function facetList(
  file: ExploreFile,
  view: View,
  choose: (facet: FacetId, value: string) => void,
): FacetList {
  const boxes: Box[] = [];
  const groups = FACETS.map((facet) => {
    const made = file.facets[facet].values.map((value, index) =>
      boxOf(file, facet, { value, index }, view, choose),
    );
    boxes.push(...made);
    const list =
      facet === 'place' ? placeTree(file, made, view) : node('ul', {}, ...made.map(({ item }) => item));
    const name = view.facetName(file.kind, facet);
    const chosen = node('span', { class: 'muted' });
    const group = node(
      'details',
      { class: 'facet', 'data-facet': facet },
      node('summary', {}, name, ' ', chosen),
      node(
        'fieldset',
        made.length > LONG ? { class: 'long-facet' } : {},
        node('legend', { class: 'unseen-label' }, name),
        list,
      ),
    );
    return { facet, group, chosen };
  });
  return {
    element: node('div', { class: 'facets' }, ...groups.map(({ group }) => group)),
    show: ({ counts }, choices) => {
      for (const { facet, index, value, input, count, item } of boxes) {
        const rows = counts[facet][index] ?? 0;
        input.checked = choices[facet]?.includes(value) ?? false;
        const text = view.write(rows);
        if (count.textContent !== text) count.textContent = text;
        item.toggleAttribute('data-empty', rows === 0);
      }
      for (const { facet, group, chosen } of groups) {
        const number = choices[facet]?.length ?? 0;
        chosen.textContent = number > 0 ? `(${view.write(number)})` : '';
        if (number > 0) group.open = true;
      }
    },
  };
}

function boxOf(
  file: ExploreFile,
  facet: FacetId,
  { value, index }: { readonly value: string; readonly index: number },
  view: View,
  choose: (facet: FacetId, value: string) => void,
): Box {
  const input = node('input', { type: 'checkbox', value });
  input.addEventListener('change', () => {
    choose(facet, value);
  });
  const count = node('span', { class: 'facet-count' });
  const label = node('label', {}, input, node('span', {}, view.labelOf(file.kind, facet, value)), ' ', count);
  return { facet, index, value, input, count, item: node('li', {}, label) };
}

/** The boxes of places below the boxes of the places above them; what lies below a province is folded away. */
function placeTree(file: ExploreFile, boxes: readonly Box[], view: View): HTMLElement {
  const top = node('ul');
  const lists = boxes.map(() => node('ul'));
  boxes.forEach(({ item }, index) => {
    (lists[file.parents[index] ?? -1] ?? top).append(item);
  });
  boxes.forEach(({ item, value }, index) => {
    const list = lists[index];
    if (!list?.hasChildNodes()) return;
    const isTop = (file.parents[index] ?? -1) === -1;
    list.hidden = !isTop;
    const place = view.labelOf(file.kind, 'place', value);
    const button = node('button', {
      type: 'button',
      class: 'unfold',
      'aria-expanded': String(isTop),
      'aria-label': view.fill(view.words.explore.unfold, { place }),
    });
    button.addEventListener('click', () => {
      list.hidden = !list.hidden;
      button.setAttribute('aria-expanded', String(!list.hidden));
    });
    item.prepend(button);
    item.append(list);
  });
  return top;
}
