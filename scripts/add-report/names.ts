import type { Language } from '../../src/dataset/model/language.ts';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type { NewPlace } from './answers.ts';

/** The names of codes in the editor's language; a code without a name stands for itself. */
export interface NamesOf {
  readonly indicator: (id: string) => string;
  readonly group: (id: string) => string;
  readonly place: (id: string) => string;
}

interface Named {
  readonly name_vi: string;
  readonly name_en: string;
}

/** Looks names up in the code lists and among the places that were added. */
export function namesOf(
  { indicators, groups, places }: Pick<Dataset, 'indicators' | 'groups' | 'places'>,
  added: readonly NewPlace[],
  language: Language,
): NamesOf {
  const name = (row: Named | undefined) => row?.[language === 'vi' ? 'name_vi' : 'name_en'];
  return {
    indicator: (id) => name(indicators.find(({ indicator_id }) => indicator_id === id)) ?? id,
    group: (id) => name(groups.find(({ group_id }) => group_id === id)) ?? id,
    place: (id) => name([...places, ...added].find(({ place_id }) => place_id === id)) ?? id,
  };
}
