import type { Fact } from '../dataset/derive/fact.ts';
import { dataset, derived } from './context.ts';

const BEGINNINGS = ['bac-lieu/khoi-cac-co-quan', 'dak-lak/krong-bong', 'quang-tri'];

/** The places that the project began with, as far as the dataset knows them. */
export const MATRIX_PLACES: readonly string[] = BEGINNINGS.filter((id) =>
  dataset.places.some((place) => place.place_id === id),
);

const QUOTA_INDICATORS = ['quota_attainment', 'quota_excess_percent'];
const YOUTH_INDICATORS = ['admitted_of_introduced', 'share_of_admissions', 'admissions'];
const YOUTH_GROUPS = ['youth_union', 'pupils', 'students'];

/** What the reports print of one place on the two questions: quota attainment, and admissions from youth. */
export function matrixCells(placeId: string): readonly [readonly Fact[], readonly Fact[]] {
  const facts = (derived.factsByPlace.get(placeId) ?? []).filter(({ status }) => status === 'result');
  return [
    facts.filter((fact) => QUOTA_INDICATORS.includes(fact.indicatorId)),
    facts.filter(
      (fact) => YOUTH_GROUPS.includes(fact.groupId) && YOUTH_INDICATORS.includes(fact.indicatorId),
    ),
  ];
}
