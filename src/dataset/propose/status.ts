import type { Observation } from '../model/tables.ts';
import type { Surroundings } from './surroundings.ts';

const QUOTAS = new Set(['admissions_quota', 'admissions_quota_own', 'admissions_quota_resolution']);
const PROJECTED = /(?:dự kiến|ước (?:đạt|thực hiện|có)|(?<!\p{L})sẽ(?!\p{L})|expected|will|is to)/u;
const PLANNED = /(?:phấn đấu|mục tiêu|yêu cầu|đảm bảo|bảo đảm|đề ra|must|should|aims?)/;

/** Whether a figure was counted, is to be reached or is expected. What was reached of a quota is a result. */
export function proposeStatus(indicator: string, { before, after }: Surroundings): Observation['status'] {
  if (QUOTAS.has(indicator)) return 'plan';
  if (indicator === 'quota_attainment') return 'result';
  if (PROJECTED.test(before)) return 'projected';
  return PLANNED.test(before) || (indicator === 'admission_rate' && /yêu cầu|nghị quyết/.test(after))
    ? 'plan'
    : 'result';
}
