import { describe, expect, it } from 'vitest';
import { proposeGroup } from '../../../src/dataset/propose/group.ts';
import { around } from './around.ts';

describe('proposeGroup', () => {
  it.each([
    ['admissions', 'kết nạp được [96] người', 'all'],
    ['admissions', 'trong đó có [41] nữ', 'women'],
    ['admissions', 'kết nạp [880] người có trình độ cao đẳng và đại học', 'college_or_university'],
    ['admissions', 'và [53] người có trình độ thạc sĩ', 'masters'],
    ['admissions', 'kết nạp [15] học sinh', 'pupils'],
    ['admissions', 'kết nạp [60] người dân tộc thiểu số', 'ethnic_minority'],
    ['admissions', 'có [2.945] đoàn viên vào Đảng', 'youth_union'],
    ['union_members', 'có [300] đoàn viên', 'all'],
    ['union_members', 'khối trường học có [220] đoàn viên', 'school_bloc'],
    ['union_organisations', 'có [10] đơn vị đoàn cấp huyện', 'district_level'],
    ['admissions_quota', 'giao chỉ tiêu kết nạp [80] đoàn viên', 'all'],
    ['admissions', 'có 15 học sinh, [20] nữ', 'women'],
    ['admissions', '[20] nữ, 15 học sinh', 'women'],
  ])('%s of “%s”: %s', (indicator, sentence, group) => {
    expect(proposeGroup(indicator, around(sentence))).toBe(group);
  });
});
