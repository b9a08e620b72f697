import { NONE, type ExploreKind, type ExploreNames, type FacetId } from '../../explore/explore-file.ts';
import type { Messages } from '../../i18n/vi.ts';

/** Names the values of the facets of a kind of rows. */
export function labelsOf(
  kind: ExploreKind,
  names: ExploreNames,
  words: Messages['explore'],
): (facet: FacetId, value: string) => string {
  return (facet, value) => {
    if (facet === 'year') return value === NONE ? words.noYear : value;
    if (facet === 'publisher') return value === NONE ? words.noObservation : value;
    return names.labels[facet === 'indicator' && kind === 'measures' ? 'measure' : facet][value] ?? value;
  };
}
