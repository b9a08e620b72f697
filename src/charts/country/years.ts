import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import { datedFacts, type DatedFact } from '../time-panel/figures.ts';

/** What is printed of the country as a whole, earliest first. */
export interface CountryFigures {
  /** Admissions of single years. */
  readonly admissions: readonly DatedFact[];
  /** Admissions of several years together, which no single year can be told from. */
  readonly spans: readonly DatedFact[];
  readonly members: readonly DatedFact[];
}

const WHOLE: ReadonlySet<string> = new Set(['admissions', 'members']);

/** The results of the country that are of nobody in particular and print when. */
export function deriveCountryFigures({ facts, lookups }: Derived): CountryFigures {
  const isWanted = ({ placeId, groupId, status, indicatorId }: Fact): boolean =>
    WHOLE.has(indicatorId) &&
    groupId === 'all' &&
    status === 'result' &&
    lookups.places.get(placeId)?.level === 'country';
  const dated = datedFacts(facts.filter(isWanted));
  const of = (indicator: string, kind: string): DatedFact[] =>
    dated.filter(({ fact }) => fact.indicatorId === indicator && fact.periodKind === kind);
  return {
    admissions: of('admissions', 'year'),
    spans: [...of('admissions', 'span'), ...of('admissions', 'term')],
    members: of('members', 'instant'),
  };
}
