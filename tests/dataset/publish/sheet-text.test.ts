import { describe, expect, it } from 'vitest';
import { sheetText } from '../../../src/dataset/publish/workbook/sheet-text.ts';

describe('sheetText', () => {
  it.each([
    ['leaves text alone', 'Kết nạp_x', 'Kết nạp_x'],
    ['escapes what a workbook would decode', '_x0041_', '_x005F_x0041_'],
    ['escapes the names that every object has', 'constructor', '_x0063_onstructor'],
    ['escapes the prototype', '__proto__', '_x005F__proto__'],
  ])('%s', (_claim, text, written) => {
    expect(sheetText(text)).toBe(written);
  });
});
