import { admissionRate } from './admission-rate.ts';
import { attainmentPace } from './attainment-pace.ts';
import { country } from './country.ts';
import type { Chart } from './figure.ts';
import { introducedAdmitted } from './introduced-admitted.ts';
import { newMembersEducation } from './new-members-education.ts';
import { newMembersProfile } from './new-members-profile.ts';
import { obstaclesMeasures } from './obstacles-measures.ts';
import { placesThroughTime } from './places-through-time.ts';
import { printedRecomputed } from './printed-recomputed.ts';
import { pupils } from './pupils.ts';
import { sampleMap } from './sample-map.ts';
import { wholePlans } from './whole-plans.ts';
import { youthShare } from './youth-share.ts';

/** The charts, one line each, in reading order. */
export const CHARTS: readonly Chart[] = [
  attainmentPace,
  wholePlans,
  introducedAdmitted,
  youthShare,
  pupils,
  newMembersProfile,
  newMembersEducation,
  admissionRate,
  country,
  printedRecomputed,
  sampleMap,
  obstaclesMeasures,
  placesThroughTime,
];
