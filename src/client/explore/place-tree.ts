import { node } from '../node.ts';
import type { ListedPlace, PlaceList } from './place-list.ts';

interface TreeOptions {
  /** The item of a place in a list. */
  readonly itemOf: (place: ListedPlace) => HTMLElement;
  /** Called with the places that a list below another was made of. */
  readonly unfolded: (places: readonly ListedPlace[]) => void;
  /** What the button is called that unfolds a place. */
  readonly nameOf: (label: string) => string;
  /** Called where what lies below a place cannot be loaded. */
  readonly fail: () => void;
}

/** Places below the places above them. What lies below a province is folded away, and made when it is unfolded. */
export function placeTree(places: PlaceList, options: TreeOptions): HTMLElement {
  return node('ul', {}, ...places.knownBelow(-1).map((place) => branch(places, place, options)));
}

function branch(places: PlaceList, place: ListedPlace, options: TreeOptions): HTMLElement {
  const item = options.itemOf(place);
  if (!places.hasBelow(place)) return item;
  const isTop = place.parent === -1;
  const list = node('ul');
  const fill = (): void => {
    const below = places.knownBelow(place.index);
    list.append(...below.map((each) => branch(places, each, options)));
    options.unfolded(below);
  };
  if (isTop) fill();
  list.hidden = !isTop;
  const button = node('button', {
    type: 'button',
    class: 'unfold',
    'aria-expanded': String(isTop),
    'aria-label': options.nameOf(place.label),
  });
  const toggle = async (): Promise<void> => {
    if (!list.hasChildNodes()) {
      try {
        await places.readBelow(place.id);
      } catch {
        options.fail();
        return;
      }
      if (!list.hasChildNodes()) fill();
    }
    list.hidden = !list.hidden;
    button.setAttribute('aria-expanded', String(!list.hidden));
  };
  button.addEventListener('click', () => void toggle());
  item.prepend(button);
  item.append(list);
  return item;
}
