import { describe, expect, it } from 'vitest';
import { findUncoveredDigits } from '../../../src/dataset/prove/digits.ts';
import { tokenizeFigures } from '../../../src/dataset/prove/tokenize.ts';
import { showFigures } from './show.ts';

const MIXED =
  'Ngày 21-1-2019, Chỉ thị 28- CT/TW: có11.727 người (29,9%), 11/35 nơi, 2 – 4 lớp, ba đảng viên, x²';

describe('tokenizeFigures', () => {
  it('finds every figure in the order of print', () => {
    expect(showFigures(MIXED)).toBe(
      'date 21-1-2019, document 28- CT/TW, number 11.727, percent 29,9%, fraction 11/35, range 2 – 4, word ba, other ²',
    );
  });

  it('gives offsets that cut the token out of the paragraph', () => {
    for (const { start, end, text } of tokenizeFigures(MIXED)) expect(MIXED.slice(start, end)).toBe(text);
  });

  it('finds no figure in Roman numerals', () => {
    expect(tokenizeFigures('Đại hội XIII, khóa XII, quý II, lần thứ X')).toEqual([]);
  });

  it('finds no figure in a text without one', () => {
    expect(tokenizeFigures('')).toEqual([]);
  });

  it('folds a no-break space to a space and keeps the offsets', () => {
    expect(tokenizeFigures('gần 3\u00a0-\u00a04%')).toEqual([
      { kind: 'range', text: '3 - 4%', start: 4, end: 10 },
    ]);
  });

  it('knows words whose accents were saved apart, in the offsets of the text as saved', () => {
    const paragraph = 'khu phố 1, trong 5 năm'.normalize('NFD');
    const tokens = tokenizeFigures(paragraph);
    expect(tokens.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['place 1', 'duration 5 năm']);
    expect(tokens.map(({ start, end }) => paragraph.slice(start, end).normalize('NFC'))).toEqual([
      '1',
      '5 năm',
    ]);
  });

  it.each([
    MIXED,
    '0913-123-456 2020-2021-2022 1/2/3/4 1:2:3 10:75 2020,2021.2022 12/31/2021/5',
    '1.2.3-4 12A1B2 a1b2c3 COVID-19-20 ％５ ０１２/３ 5%% 6%-7%-8% 1e5 #7 @8 0x1F',
    'http://vi.example/2020/05/abc-123.html?page=2&id=74029355#c10',
    'tháng 13/2021 năm 20211 ngày 40/50/2020 28-CT 28-/TW 5 nămx 6tháng 7  đến  8',
  ])('puts every digit into exactly one token: %s', (paragraph) => {
    expect(findUncoveredDigits(paragraph, tokenizeFigures(paragraph))).toEqual([]);
  });

  it('reads a paragraph made to slow it down to its end', () => {
    const parts = ['1.'.repeat(20_000), ' '.repeat(20_000), '9'.repeat(20_000), 'một '.repeat(10_000)];
    const paragraph = [...parts, '2020-'.repeat(10_000), '1 - '.repeat(10_000)].join(' ');
    expect(findUncoveredDigits(paragraph, tokenizeFigures(paragraph))).toEqual([]);
  });
});

describe('findUncoveredDigits', () => {
  it('names digits in no token and in two', () => {
    const token = { kind: 'number', text: '1', start: 0, end: 1 } as const;
    expect(findUncoveredDigits('1 2', [token])).toEqual([2]);
    expect(findUncoveredDigits('1', [token, token])).toEqual([0]);
  });
});
