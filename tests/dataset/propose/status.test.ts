import { describe, expect, it } from 'vitest';
import { proposeStatus } from '../../../src/dataset/propose/status.ts';
import { around } from './around.ts';

describe('proposeStatus', () => {
  it.each([
    ['admissions', 'kết nạp được [96] người', 'result'],
    ['admissions_quota', 'giao chỉ tiêu [80]', 'plan'],
    ['admissions', 'phấn đấu kết nạp [30] người', 'plan'],
    ['admissions', 'Dự kiến kết nạp thêm [4] người', 'projected'],
    ['admissions', 'xã sẽ kết nạp [4] người', 'projected'],
    ['quota_attainment', 'đạt [120%] mục tiêu', 'result'],
    ['admission_rate', 'tỷ lệ [3 - 4%] theo yêu cầu của nghị quyết', 'plan'],
    ['admissions', 'is expected to admit [4]', 'projected'],
  ])('%s of “%s”: %s', (indicator, sentence, status) => {
    expect(proposeStatus(indicator, around(sentence))).toBe(status);
  });
});
