/** Text of a number as a page prints it: grouping and decimals of its language. */
const NUMBER = /^[^\d-]*(-?[\d.,]+)/;

/** The first number of a text in the language of the page; null where the text does not begin with one or a word. */
export function readNumber(text: string, language = document.documentElement.lang): number | null {
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const digits = NUMBER.exec(text)?.[1] ?? '';
  return digits === '' ? null : Number(digits.replaceAll(group, '').replace(decimal, '.'));
}
