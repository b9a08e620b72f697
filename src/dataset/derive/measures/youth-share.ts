import { shareOfAdmissionsRule } from './share-of-admissions.ts';

/** Five definitions of youth, which are never merged; the group of the measure says which one it has. */
const YOUTH_GROUPS: ReadonlySet<string> = new Set([
  'youth_union',
  'youth_union_and_youth',
  'youth_union_age',
  'age_18_30',
  'under_30',
]);

/** The share of young people in the admissions of a place and period. */
export const youthShareRule = shareOfAdmissionsRule('youth_share', YOUTH_GROUPS);
