import type { Cue } from './cue.ts';

/** What counts are of. The phrase that stands nearest wins, a long one before a short one. */
export const COUNT_CUES: readonly Cue[] = [
  { answer: 'quota_excess', pattern: /vượt(?: chỉ tiêu)?$/, side: 'before', reach: 3, weight: 40 },
  {
    answer: 'admissions_quota',
    pattern:
      /chỉ tiêu(?: \S+){0,3} kết nạp|giao kết nạp|giao chỉ tiêu|chỉ tiêu (?:là|phải)|quota of|target of|assigned to admit/,
    side: 'before',
    weight: 45,
  },
  {
    answer: 'admissions_quota',
    pattern: /^ ?(?:đảng viên )?(?:so với )?chỉ tiêu|^ ?quota/,
    side: 'after',
    reach: 5,
    weight: 40,
  },
  {
    answer: 'admissions_quota_resolution',
    pattern: /nghị quyết đại hội (?:\S+ ){0,12}(?:chỉ tiêu|kết nạp)/,
    side: 'before',
    weight: 25,
  },
  {
    answer: 'admissions_quota_own',
    pattern: /phấn đấu (?:\S+ ){0,4}(?:kết nạp|phát triển)|aims? to admit/,
    side: 'before',
    weight: 45,
  },
  {
    answer: 'members',
    pattern: /tổng số đảng viên(?: \S+){0,8} (?:lên|là|đạt)|total (?:party )?membership/,
    side: 'before',
    weight: 40,
  },
  {
    answer: 'members',
    pattern: /^ ?(?:đảng viên|đồng chí)(?! (?:được|mới|kết nạp))/,
    side: 'after',
    reach: 3,
    weight: 3,
  },
  { answer: 'members', pattern: /đảng viên là|members? are|^ ?party members/, weight: 20 },
  {
    answer: 'classes',
    pattern: /^ ?(?:lớp|khóa)(?! \d)|^ ?(?:training )?(?:classes|courses)/,
    side: 'after',
    reach: 2,
    weight: 60,
  },
  {
    answer: 'trainees',
    pattern: /lớp bồi dưỡng(?: \S+){0,8} cho|bồi dưỡng (?:nhận thức|lý luận|kiến thức)(?: \S+){0,8} cho/,
    side: 'before',
    weight: 30,
  },
  {
    answer: 'trainees',
    pattern: /^ ?(?:cảm tình đảng|học viên)|^ ?(?:trainees|attendees)/,
    side: 'after',
    reach: 3,
    weight: 50,
  },
  {
    answer: 'union_organisations',
    pattern: /^ ?(?:đơn vị đoàn|đoàn trực thuộc|đoàn cơ sở|tổ chức cơ sở đoàn|chi đoàn)/,
    side: 'after',
    reach: 3,
    weight: 60,
  },
  {
    answer: 'organisations_admitting',
    pattern: /^ ?(?:tổ chức|chi bộ|đảng bộ)(?: \S+){0,9} kết nạp/,
    side: 'after',
    reach: 3,
    weight: 60,
  },
  {
    answer: 'organisations',
    pattern:
      /^ ?(?:tổ chức (?:cơ sở )?đảng|chi bộ|đảng bộ|chi, đảng bộ|party (?:cells|organi[sz]ations|branches))/,
    side: 'after',
    reach: 3,
    weight: 50,
  },
  {
    answer: 'introduced',
    pattern: /giới thiệu(?: được)?(?: hơn| trên| gần)?|introduced/,
    side: 'before',
    weight: 20,
  },
  {
    answer: 'introduced',
    pattern: /giới thiệu cho đảng|introduced to the party/,
    side: 'after',
    reach: 40,
    weight: 25,
  },
  { answer: 'candidates', pattern: /tạo nguồn|nguồn kết nạp|candidates/, reach: 40 },
  {
    answer: 'union_members',
    pattern: /^ ?đoàn viên(?! (?:ưu tú|thanh niên ưu tú))|^ ?(?:youth )?union members/,
    side: 'after',
    reach: 3,
    weight: 10,
  },
  { answer: 'admissions', pattern: /kết nạp|phát triển (?:được|mới)|admitted/, side: 'before', weight: 20 },
  {
    answer: 'admissions',
    pattern: /(?:được |mới )?kết nạp|đứng vào hàng ngũ|vào đảng|đảng viên mới|new (?:party )?members/,
    side: 'after',
    reach: 60,
    weight: 15,
  },
];

/** What percentages are of. */
export const PERCENT_CUES: readonly Cue[] = [
  {
    answer: 'quota_excess_percent',
    pattern: /vượt(?: chỉ tiêu)?$|exceed\p{L}* (?:\S+ ){0,4}by$/u,
    side: 'before',
    reach: 3,
    weight: 60,
  },
  {
    answer: 'quota_attainment',
    pattern:
      /^\S? ?(?:so với )?(?:chỉ tiêu|kế hoạch|nghị quyết)|^ of (?:the|its|their) (?:\S+ )?(?:quota|target|plan)/,
    side: 'after',
    reach: 12,
    weight: 60,
  },
  {
    answer: 'quota_attainment',
    pattern: /(?:chỉ tiêu|kế hoạch)[^,;]*$|quota|target/,
    side: 'before',
    reach: 40,
  },
  { answer: 'outstanding_of_top_rated', pattern: /hoàn thành xuất sắc/, weight: 40 },
  {
    answer: 'admitted_of_introduced',
    pattern: /(?:kết nạp )?so với(?: \S+){0,6} được giới thiệu|of those introduced/,
    weight: 50,
  },
  {
    answer: 'admission_rate',
    pattern: /tỷ lệ (?:phát triển|kết nạp) đảng viên(?: \S+){0,16}$|admission rate/,
    side: 'before',
    weight: 30,
  },
  {
    answer: 'share_of_admissions',
    pattern:
      /(?:tổng )?số đảng viên (?:được |mới |mới được )?kết nạp|đảng viên mới kết nạp|of (?:all )?(?:new members|admissions)/,
    weight: 30,
  },
  {
    answer: 'share_of_members',
    pattern: /(?:tổng số|trong) đảng viên(?! (?:được |mới ))|of all (?:party )?members/,
    side: 'after',
    weight: 20,
  },
  { answer: 'share_of_union_members', pattern: /tổng số đoàn viên|of (?:all )?union members/, weight: 20 },
];
