import { nearestCue, type Cue } from './cue.ts';
import type { Surroundings } from './surroundings.ts';

const ORGANISATION_CUES: readonly Cue[] = [
  { answer: 'district_level', pattern: /cấp huyện|district[- ]level/, reach: 25 },
  { answer: 'directly_attached', pattern: /đoàn trực thuộc/, reach: 15 },
  { answer: 'grassroots', pattern: /cơ sở đoàn|đoàn cơ sở|grassroots/, reach: 15 },
];

const PEOPLE_CUES: readonly Cue[] = [
  {
    answer: 'college_or_university',
    pattern: /cao đẳng(?:,| và| hoặc) đại học|đại học(?:,| và) cao đẳng/,
    weight: 30,
  },
  { answer: 'masters', pattern: /thạc sĩ|master/, weight: 10 },
  { answer: 'postgraduate', pattern: /sau đại học|trên đại học|postgraduate/, weight: 15 },
  { answer: 'university', pattern: /trình độ đại học|university degree/, reach: 60 },
  { answer: 'residential', pattern: /(?:khối )?(?:địa bàn )?(?:khu )?dân cư|residential/, reach: 50 },
  { answer: 'school_bloc', pattern: /khối trường học|school bloc/, reach: 50, weight: 5 },
  { answer: 'pupils_and_students', pattern: /học sinh, sinh viên|pupils and students/, weight: 10 },
  { answer: 'pupils', pattern: /học sinh|pupils/, reach: 50 },
  { answer: 'university_students', pattern: /sinh viên/, reach: 40 },
  { answer: 'women', pattern: /(?<!\p{L})nữ(?!\p{L})|phụ nữ|women/u, reach: 30 },
  { answer: 'ethnic_minority', pattern: /dân tộc thiểu số|ethnic minorit/, reach: 40 },
  { answer: 'catholics', pattern: /công giáo|catholic/, reach: 40, weight: 10 },
  { answer: 'religious', pattern: /có đạo|tôn giáo|religi/, reach: 40 },
  { answer: 'workers', pattern: /công nhân|workers/, reach: 40 },
  { answer: 'non_state_enterprise', pattern: /ngoài (?:khu vực )?nhà nước|non-state/, reach: 50, weight: 10 },
  { answer: 'private_business_owners', pattern: /chủ doanh nghiệp/, reach: 40, weight: 10 },
  { answer: 'armed_forces', pattern: /lực lượng vũ trang|quân đội|armed forces/, reach: 40 },
  { answer: 'militia', pattern: /dân quân/, reach: 40 },
  { answer: 'youth_union', pattern: /đoàn viên|union members/, weight: -10 },
];

/** What a count of Union members counts is the indicator already; a bloc of them is a group. */
const UNION_INDICATORS = new Set(['union_members', 'share_of_union_members']);

/** Whose figure it is, by the nearest word; `all` where nothing narrows it. */
export function proposeGroup(indicator: string, { before, after }: Surroundings): string {
  if (indicator === 'union_organisations')
    return nearestCue(ORGANISATION_CUES, { before: '', after }) ?? 'all';
  if (/quota|organisations|classes|trainees|candidates|admission_rate/.test(indicator)) return 'all';
  // What follows the next figure belongs to that one.
  const own = { before: afterLastFigure(before), after: beforeNextFigure(after) };
  const group = nearestCue(PEOPLE_CUES, own) ?? 'all';
  if (UNION_INDICATORS.has(indicator) && group === 'youth_union') return 'all';
  return group;
}

function afterLastFigure(text: string): string {
  const stop = [...text.matchAll(/[;:]|\d[^\d]{0,40},/g)].at(-1);
  return stop ? text.slice(stop.index + stop[0].length) : text;
}

function beforeNextFigure(text: string): string {
  const stop = /[;:]|,[^,]*\d/.exec(text);
  return stop ? text.slice(0, stop.index) : text;
}
