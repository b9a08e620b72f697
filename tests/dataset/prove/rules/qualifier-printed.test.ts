import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { qualifierPrinted } from '../../../../src/dataset/prove/rules/qualifier-printed.ts';
import { showProblems } from './show.ts';

function check(text: string, qualifier: Observation['qualifier'], value_high: number | null = null) {
  const row = { observation_id: 'a.1', paragraph: 1, as_printed: '80', qualifier, value_high };
  return showProblems(qualifierPrinted, text, { observations: [row] });
}

describe('qualifier-printed', () => {
  it.each<[string, Observation['qualifier']]>([
    ['kết nạp 80 đảng viên', 'exact'],
    ['đạt gần 80', 'nearly'],
    ['đạt trên 80', 'over'],
    ['trên 80 xã', 'exact'],
    ['cao hơn 80', 'exact'],
    ['chưa đạt 80', 'under'],
    ['từ 80 trở lên', 'at_least'],
    ['hơn '.normalize('NFD') + '80', 'over'],
  ])('“%s” may be %s', (text, qualifier) => {
    expect(check(text, qualifier)).toEqual([]);
  });

  it.each<[string, Observation['qualifier']]>([
    ['kết nạp 80 đảng viên', 'over'],
    ['đạt gần 80', 'exact'],
    ['đạt hơn 80', 'nearly'],
    ['khoảng 80', 'at_most'],
  ])('“%s” is not %s', (text, qualifier) => {
    expect(check(text, qualifier)).toHaveLength(1);
  });

  it('leaves ranges to their own form', () => {
    expect(check('khoảng 80', 'between', 90)).toEqual([]);
  });

  it('says what to do', () => {
    expect(check('đạt gần 80', 'exact')).toMatchInlineSnapshot(`
      [
        "observations/a.csv:2:N qualifier-printed: The words around “80” do not say exact. Read the sentence again and correct qualifier.",
      ]
    `);
  });
});
