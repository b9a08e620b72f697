import { describe, expect, it } from 'vitest';
import type { FigureLanguage } from '../../../src/dataset/parse/number-words.ts';
import { parseFigure } from '../../../src/dataset/parse/numerals.ts';

/** Readings in short: `83.64% u0.01`, `11/35`, `3..3.5% u1 u0.1`. */
function show(token: string, language: FigureLanguage): string[] {
  return parseFigure(token, language).map(({ kind, parts, percent }) => {
    const sign = kind === 'fraction' ? '/' : '..';
    const units = parts.map(({ lastDigit }) => `u${lastDigit}`).join(' ');
    return `${parts.map(({ value }) => value).join(sign)}${percent ? '%' : ''} ${units}`;
  });
}

describe('parseFigure in Vietnamese', () => {
  it.each([
    ['1.004', '1004 u1'],
    ['10.027', '10027 u1'],
    ['1.234.567', '1234567 u1'],
    ['1.234,5', '1234.5 u0.1'],
    ['45 000', '45000 u1'],
    ['45\u00a0000', '45000 u1'],
    ['83,64%', '83.64% u0.01'],
    ['103 %', '103% u1'],
    ['36,5 phần trăm', '36.5% u0.1'],
    ['0,500', '0.5 u0.001'],
    ['02', '2 u1'],
    ['08', '8 u1'],
    ['83.64%', '83.64% u0.01'],
    ['1,234.5', '1234.5 u0.1'],
    ['1,234,567', '1234567 u1'],
  ])('reads %j as %s alone', (token, reading) => {
    expect(show(token, 'vi')).toEqual([reading]);
  });

  it('reads 2,200 as two point two, or else as two thousand two hundred', () => {
    expect(show('2,200', 'vi')).toEqual(['2.2 u0.001', '2200 u1']);
  });

  it.each([
    ['57 ngàn', '57000 u1000'],
    ['18 nghìn', '18000 u1000'],
    ['3,2 triệu', '3200000 u100000'],
    ['1 triệu', '1000000 u1000000'],
    ['1,5 tỷ', '1500000000 u100000000'],
    ['2 nghìn tỉ', '2000000000000 u1000000000000'],
    ['3 vạn', '30000 u10000'],
    ['5 trăm', '500 u100'],
    ['57ngàn', '57000 u1000'],
  ])('multiplies %j to %s', (token, reading) => {
    expect(show(token, 'vi')).toEqual([reading]);
  });

  it.each([
    ['một', '1 u1'],
    ['mười', '10 u1'],
    ['mười một', '11 u1'],
    ['mười lăm', '15 u1'],
    ['hai mươi', '20 u1'],
    ['hai mươi mốt', '21 u1'],
    ['Hai mươi lăm', '25 u1'],
    ['ba chục', '30 u1'],
    ['một trăm linh năm', '105 u1'],
    ['chín trăm chín mươi chín', '999 u1'],
    ['hai nghìn không trăm linh ba', '2003 u1'],
    ['hai trăm nghìn', '200000 u100000'],
    ['một triệu', '1000000 u1000000'],
    ['một triệu hai trăm nghìn', '1200000 u100000'],
    ['mười phần trăm', '10% u1'],
    ['mười một'.normalize('NFD'), '11 u1'],
  ])('spells out %s as %s', (token, reading) => {
    expect(show(token, 'vi')).toEqual([reading]);
  });

  it.each([
    ['hơn 700', '700 u1'],
    ['gần 90%', '90% u1'],
    ['vượt 0,1%', '0.1% u0.1'],
    ['vượt hơn 66%', '66% u1'],
    ['gần 2.590', '2590 u1'],
    ['Khoảng 1 triệu', '1000000 u1000000'],
    ['ít nhất hai mươi', '20 u1'],
    ['~ 50', '50 u1'],
  ])('skips the wording of %j', (token, reading) => {
    expect(show(token, 'vi')).toEqual([reading]);
  });

  it.each([
    ['11/35', '11/35 u1 u1'],
    ['52 / 90', '52/90 u1 u1'],
    ['8.793/6.500', '8793/6500 u1 u1'],
    ['504/504', '504/504 u1 u1'],
    ['1.004/2,200', '1004/2.2 u1 u0.001'],
  ])('reads the fraction %s', (token, reading) => {
    expect(show(token, 'vi')).toEqual([reading]);
  });

  it.each([
    ['2 – 4', '2..4 u1 u1'],
    ['90 - 100', '90..100 u1 u1'],
    ['15 — 20', '15..20 u1 u1'],
    ['3-3,5%', '3..3.5% u1 u0.1'],
    ['3 - 4%', '3..4% u1 u1'],
    ['3% - 4%', '3..4% u1 u1'],
    ['từ 3 đến 4', '3..4 u1 u1'],
    ['từ 20% đến 30%', '20..30% u1 u1'],
    ['ba đến bốn', '3..4 u1 u1'],
    ['2 – 3 triệu', '2000000..3000000 u1000000 u1000000'],
    ['800 nghìn - 1 triệu', '800000..1000000 u1000 u1000000'],
  ])('reads the range %j', (token, reading) => {
    expect(show(token, 'vi')).toEqual([reading]);
  });
});

describe('parseFigure in English', () => {
  it.each([
    ['143,000', ['143000 u1']],
    ['2,200', ['2200 u1']],
    ['1,479', ['1479 u1']],
    ['1.004', ['1.004 u0.001', '1004 u1']],
    ['27.5%', ['27.5% u0.1']],
    ['3.16 percent', ['3.16% u0.01']],
    ['ten per cent', ['10% u1']],
    ['83,64%', ['83.64% u0.01']],
    ['5.2 million', ['5200000 u100000']],
    ['4.92 million', ['4920000 u10000']],
    ['three billion', ['3000000000 u1000000000']],
    ['five', ['5 u1']],
    ['Twelve', ['12 u1']],
    ['twenty-five', ['25 u1']],
    ['two hundred and five', ['205 u1']],
    ['one hundred thousand', ['100000 u100000']],
    ['three hundred and forty-two thousand six hundred and eleven', ['342611 u1']],
    ['a hundred', ['100 u100']],
    ['more than 700', ['700 u1']],
    ['213/333', ['213/333 u1 u1']],
    ['20-30%', ['20..30% u1 u1']],
    ['60 - 70', ['60..70 u1 u1']],
    ['from two to five', ['2..5 u1 u1']],
    ['between 60 and 70', ['60..70 u1 u1']],
  ])('reads %j as %j', (token, readings) => {
    expect(show(token, 'en')).toEqual(readings);
  });
});

describe('parseFigure in French', () => {
  it.each([
    ['45.000', ['45000 u1']],
    ['45 000', ['45000 u1']],
    ['45\u202f000', ['45000 u1']],
    ['2,5 %', ['2.5% u0.1']],
    ['3,2 millions', ['3200000 u100000']],
    ['plus de 45.000', ['45000 u1']],
    ['12 pour cent', ['12% u1']],
  ])('reads %j as %j', (token, readings) => {
    expect(show(token, 'fr')).toEqual(readings);
  });
});

describe('what is no figure', () => {
  it.each([
    ['', 'vi'],
    ['%', 'vi'],
    ['16/6/2022', 'vi'],
    ['21-1-2019', 'vi'],
    ['21-NQ/TW', 'vi'],
    ['08:18', 'vi'],
    ['700 người', 'vi'],
    ['hàng trăm', 'vi'],
    ['hai ba', 'vi'],
    ['mươi', 'vi'],
    ['hai linh ba', 'vi'],
    ['100 - 90', 'vi'],
    ['３０', 'vi'],
    ['1234567890123456', 'vi'],
    ['1'.repeat(200), 'vi'],
    ['constructor', 'vi'],
    ['constructor', 'en'],
    ['five', 'vi'],
    ['năm', 'en'],
    ['and five', 'en'],
    ['twenty eleven', 'en'],
    ['five twelve', 'en'],
    ['hundred', 'en'],
    ['two hundred hundred', 'en'],
    ['cinq', 'fr'],
  ] as const)('%j has no reading in %s', (token, language) => {
    expect(parseFigure(token, language)).toEqual([]);
  });
});
