import { shareOfAdmissionsRule } from './share-of-admissions.ts';

/** Pupils, students of two definitions, and both where a report does not tell them apart: never merged. */
const PUPIL_GROUPS: ReadonlySet<string> = new Set([
  'pupils',
  'university_students',
  'higher_and_vocational_students',
  'pupils_and_students',
]);

/** The share of pupils or students in the admissions of a place and period. */
export const pupilShareRule = shareOfAdmissionsRule('pupil_share', PUPIL_GROUPS);
