import { describe, expect, it } from 'vitest';
import type { DraftedFigure, ObservationDraft } from '../../../src/dataset/propose/draft.ts';
import { isOfLastCount, proposeIndicator } from '../../../src/dataset/propose/indicator.ts';
import { around } from './around.ts';

function counted(indicator_id: string): DraftedFigure {
  const figure = { kind: 'number', text: '9', start: 0, end: 1, paragraph: 1, occurrence: 1 } as const;
  return { figure, draft: { observations: [{ indicator_id } as ObservationDraft] } };
}

function propose(sentence: string, previous: readonly DraftedFigure[] = []) {
  const text = sentence.slice(sentence.indexOf('[') + 1, sentence.indexOf(']'));
  return proposeIndicator({ text, paragraph: 1 }, around(sentence), previous);
}

describe('proposeIndicator', () => {
  it.each([
    ['Huyện được giao chỉ tiêu kết nạp [80] đảng viên', 'admissions_quota'],
    ['Các chi bộ kết nạp được [23] đảng viên mới', 'admissions'],
    ['đã có [14] quần chúng đứng vào hàng ngũ của Đảng', 'admissions'],
    ['nâng tổng số đảng viên toàn xã lên [199]', 'members'],
    ['Chi bộ có [26] đảng viên', 'members'],
    ['Đảng bộ tỉnh tổ chức [12] lớp bồi dưỡng', 'classes'],
    ['mở lớp bồi dưỡng nhận thức về Đảng cho [963] người', 'trainees'],
    ['Các đoàn thể giới thiệu [80] người để xem xét', 'introduced'],
    ['Tỉnh có [39.199] đoàn viên', 'union_members'],
    ['Tỉnh có [333] tổ chức cơ sở Đoàn', 'union_organisations'],
    ['Có [11/35] tổ chức cơ sở đảng của huyện kết nạp được người mới', 'organisations_admitting'],
    ['phấn đấu mỗi năm kết nạp [30] người', 'admissions_quota_own'],
    ['The district admitted [96] people', 'admissions'],
    ['It was given a quota of [80]', 'admissions_quota'],
    ['Hội chợ có [300] gian hàng', null],
  ])('%s: %s', (sentence, indicator) => {
    expect(propose(sentence)).toBe(indicator);
  });

  it.each([
    ['đạt [120%] kế hoạch', 'quota_attainment'],
    ['đạt trên [167%] so với chỉ tiêu', 'quota_attainment'],
    ['kết nạp 12 người, vượt chỉ tiêu [8%]', 'quota_excess_percent'],
    ['chiếm [70%] tổng số đảng viên được kết nạp', 'share_of_admissions'],
    ['reached [96%] of the quota', 'quota_attainment'],
    ['Khoảng [40%] thì chưa rõ', 'share_base_unstated'],
  ])('%s: %s', (sentence, indicator) => {
    expect(propose(sentence)).toBe(indicator);
  });

  it('takes a share for one of what the figure before it counts', () => {
    expect(propose('có 56 em, chiếm [36,5%]', [counted('introduced')])).toBe('share_of_introduced');
    expect(propose('có 56 em, chiếm [36,5%]', [counted('union_members')])).toBe('share_of_union_members');
  });

  it('takes a part in a list for one of the total', () => {
    expect(propose('trong đó khối dân cư là [2.931] đoàn viên', [counted('introduced')])).toBe('introduced');
  });
});

describe('isOfLastCount', () => {
  it.each([
    ['có 41 nữ, chiếm gần [39,5%]', true],
    ['có 41 nữ, chiếm tỷ lệ [39,5%]', true],
    ['kết nạp 104 người, đạt [130%]', false],
  ])('%s: %s', (sentence, isOf) => {
    expect(isOfLastCount(around(sentence))).toBe(isOf);
  });
});
