import type { Choices } from './random.ts';

/** The text with one of its digits made another, so that no new zero leads; null where it has none. */
export function changeDigit(text: string, choices: Choices): string | null {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = choices.oneOf(places);
  if (place === undefined) return null;
  const old = text[place] ?? '';
  const others = [...'123456789'].filter((digit) => digit !== old);
  return text.slice(0, place) + (choices.oneOf(others) ?? '') + text.slice(place + 1);
}

/** The text with two neighbouring digits that differ changed over; null where there are none. */
export function swapDigits(text: string, choices: Choices): string | null {
  const places = [...text.matchAll(/(\d)(?=[.,]?(\d))/g)]
    .filter(([, first, second]) => first !== second && second !== '0')
    .map(({ index }) => index);
  const place = choices.oneOf(places);
  if (place === undefined) return null;
  return text.slice(0, place) + text.slice(place).replace(/^(\d)([.,]?)(\d)/, '$3$2$1');
}

/** The value that a printed figure of plain digits stands for; null for every other form. */
export function plainValue(printed: string): string | null {
  const bare = printed.replace(/\s*%$/, '');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(bare)) return bare.replaceAll('.', '');
  return /^(?:0|[1-9]\d*)(?:,\d+)?$/.test(bare) ? bare.replace(',', '.') : null;
}
