import type { CellFault } from '../fault.ts';

const GROUP_OR_DECIMALS = /^-?[1-9]\d{0,2}\.\d{3}$/;
const COMMA_GROUP_OR_DECIMALS = /^-?[1-9]\d{0,2},\d{3}$/;
const GROUPED = /^-?\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const DECIMAL_COMMA = /^-?\d+,\d+$/;
const PERCENT = /^(.*\d)\s*%$/;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const LEADING_ZERO = /^-?0+\d/;
const PLUS = /^\+/;
const BARE_POINT = /^-?(?:\.\d+|\d+\.)$/;
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const DATE_LIKE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
const FRACTION_OR_RANGE = /^\d[\d.,]*\s*[-–—/]\s*\d[\d.,]*%?$/;
const MOST_DIGITS = 15;

/**
 * A decimal that Vietnamese print would read as grouped: `1.004` is one thousand and four there and one and a
 * bit here. Null where there is no such doubt (`0.125`, `83.64`, `1.0040`).
 */
export function findAmbiguity(text: string): CellFault | null {
  return GROUP_OR_DECIMALS.test(text) ? ambiguousFault(text, '.') : null;
}

/** Says why a cell is no number of the dataset, for text that the schema refused. */
export function diagnoseNumber(text: string, type: 'integer' | 'decimal'): CellFault {
  if (SCIENTIFIC.test(text)) {
    return numberFault(
      'bảng tính đã rút số thành dạng khoa học',
      'the spreadsheet shortened the number to scientific notation',
      'đủ các chữ số',
      'all digits',
    );
  }
  if (PLUS.test(text))
    return numberFault('số có dấu cộng', 'the number has a plus sign', text.slice(1), text.slice(1));
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    return numberFault(
      'ô số không mang dấu %',
      'a number cell carries no % sign',
      percent.replace(',', '.'),
      percent.replace(',', '.'),
    );
  }
  if (DATE_LIKE.test(text) || FRACTION_OR_RANGE.test(text)) return notOneNumber();
  if (type === 'decimal' && COMMA_GROUP_OR_DECIMALS.test(text)) return ambiguousFault(text, ',');
  if (GROUPED.test(text)) {
    const plain = ungroup(text);
    return numberFault('số có dấu nhóm hàng nghìn', 'the number has its digits grouped', plain, plain);
  }
  return diagnoseSpelling(text, type);
}

function diagnoseSpelling(text: string, type: 'integer' | 'decimal'): CellFault {
  if (type === 'integer' && (DECIMAL_COMMA.test(text) || PLAIN.test(text)) && /[.,]/.test(text)) {
    return numberFault(
      'cột này chỉ nhận số nguyên',
      'this column takes whole numbers only',
      'một số nguyên',
      'a whole number',
    );
  }
  if (DECIMAL_COMMA.test(text)) {
    const point = text.replace(',', '.');
    return numberFault('dấu thập phân là dấu phẩy', 'the decimal sign is a comma', point, point);
  }
  if (LEADING_ZERO.test(text)) {
    const bare = text.replace(/^(-?)0+(?=\d)/, '$1');
    return numberFault('số bắt đầu bằng 0 thừa', 'the number has a leading zero', bare, bare);
  }
  if (BARE_POINT.test(text)) {
    return numberFault(
      'dấu thập phân thiếu chữ số ở một bên',
      'the decimal point lacks a digit on one side',
      '0.5',
      '0.5',
    );
  }
  if (PLAIN.test(text)) {
    const most = String(MOST_DIGITS);
    return numberFault(
      `số có hơn ${most} chữ số`,
      `the number has more than ${most} digits`,
      'một số ngắn hơn',
      'a shorter number',
    );
  }
  return {
    rule: 'cell-type',
    message: { vi: 'ô không phải là số', en: 'the cell is no number' },
    remedy: {
      vi: 'Chỉ viết chữ số và dấu chấm thập phân (1004, 83.64); chữ như “hơn” ghi ở qualifier, “triệu” viết đủ số 0.',
      en: 'Write digits and a decimal point only (1004, 83.64); a word such as “over” goes to qualifier, “million” is written out.',
    },
  };
}

function ungroup(text: string): string {
  const separator = /[., ]/.exec(text)?.[0] ?? '';
  return text.replaceAll(separator, '').replace(',', '.');
}

function ambiguousFault(text: string, separator: '.' | ','): CellFault {
  const grouped = text.replace(separator, '');
  const decimal = `${text.replace(separator, '.')}0`;
  return {
    rule: 'cell-ambiguous',
    message: {
      vi: `${text} có thể là ${grouped} hoặc ${decimal.replace('.', ',')}`,
      en: `${text} may be ${grouped} or ${decimal}`,
    },
    remedy: {
      vi: `Viết ${grouped} nếu là số nguyên; nếu đúng là ba chữ số thập phân, thêm một số 0: ${decimal}.`,
      en: `Write ${grouped} for the whole number; if it truly has three decimals, add a zero: ${decimal}.`,
    },
  };
}

function notOneNumber(): CellFault {
  return {
    rule: 'cell-type',
    message: {
      vi: 'ô là phân số, khoảng hoặc ngày, không phải một số',
      en: 'the cell is a fraction, a range or a date, not one number',
    },
    remedy: {
      vi: 'Cận dưới ghi ở value, cận trên ở value_high; tử số và mẫu số là hai dòng.',
      en: 'The lower end goes to value, the upper end to value_high; numerator and denominator are two rows.',
    },
  };
}

function numberFault(vi: string, en: string, writeVi: string, writeEn: string): CellFault {
  return {
    rule: 'cell-type',
    message: { vi, en },
    remedy: { vi: `Viết ${writeVi}.`, en: `Write ${writeEn}.` },
  };
}
