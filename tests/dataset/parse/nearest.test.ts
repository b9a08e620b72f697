import { describe, expect, it } from 'vitest';
import { foldAccents } from '../../../src/dataset/model/fold.ts';
import { nearestName } from '../../../src/dataset/parse/nearest.ts';

const NAMES = ['report_id', 'place_id', 'value', 'value_high', 'as_printed'];

describe('nearestName', () => {
  it.each([
    ['reportid', 'report_id'],
    ['Report_ID', 'report_id'],
    [' value ', 'value'],
    ['valeu_high', 'value_high'],
    ['as printed', 'as_printed'],
  ])('takes %j for %s', (name, nearest) => {
    expect(nearestName(name, NAMES)).toBe(nearest);
  });

  it.each(['publisher', 'x', '', 'v'.repeat(1000)])('takes %j for none of them', (name) => {
    expect(nearestName(name, NAMES)).toBeNull();
  });
});

describe('foldAccents', () => {
  it('folds đ, Đ and the look-alike Ð, which NFD leaves alone', () => {
    expect(foldAccents('Đắk Lắk, đảng, Ðảng')).toBe('dak lak, dang, dang');
  });
});
