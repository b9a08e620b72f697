import { describe, expect, it } from 'vitest';
import { statusIndicator } from '../../../../src/dataset/validate/rules/status-indicator.ts';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { accused, printed } from '../build.ts';

const rowOf = (indicator_id: string, status: Observation['status']) => ({
  observations: [{ indicator_id, status }],
});

describe('status-indicator', () => {
  it.each<[string, Observation['status']]>([
    ['admissions_quota', 'plan'],
    ['quota_attainment', 'result'],
    ['quota_attainment', 'projected'],
    ['admissions', 'projected'],
    ['admission_rate', 'plan'],
  ])('accepts %s as %s', (indicator, status) => {
    expect(accused(statusIndicator, rowOf(indicator, status))).toEqual([]);
  });

  it.each<[string, Observation['status']]>([
    ['admissions_quota', 'result'],
    ['admissions_quota', 'projected'],
    ['quota_attainment', 'plan'],
    ['members', 'plan'],
  ])('accuses %s as %s', (indicator, status) => {
    expect(accused(statusIndicator, rowOf(indicator, status))).toEqual(['r.1 status']);
  });

  it('says what to do', () => {
    expect(printed(statusIndicator, rowOf('admissions_quota', 'result'))).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:F (status) “result” lỗi status-indicator: admissions_quota không thể có tình trạng result. Sửa status, hoặc chọn chỉ số khác.
      data/observations/r.csv:2:F (status) “result” error status-indicator: admissions_quota cannot have the status result. Correct status, or choose another indicator."
    `);
  });
});
