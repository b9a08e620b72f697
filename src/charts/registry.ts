import { attainmentPace } from './attainment-pace.ts';
import type { Chart } from './figure.ts';
import { introducedAdmitted } from './introduced-admitted.ts';
import { newMembersEducation } from './new-members-education.ts';
import { obstaclesMeasures } from './obstacles-measures.ts';
import { printedRecomputed } from './printed-recomputed.ts';

/** The charts, one line each, in reading order. */
export const CHARTS: readonly Chart[] = [
  attainmentPace,
  introducedAdmitted,
  newMembersEducation,
  printedRecomputed,
  obstaclesMeasures,
];
