import type { Paragraph } from '../prove/paragraphs.ts';
import { tokenizeFigures } from '../prove/tokenize.ts';

/** The headline that a text prints, and the paragraph that it begins. */
export interface Headline {
  readonly title: string;
  readonly paragraph: number;
}

const FEWEST_WORDS = 5;
const MOST_WORDS = 45;
/** A copied page may glue the caption of a picture to the headline: “… đảng viênLãnh đạo …”. */
const GLUED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/** The first line that is long enough for a headline, is no date and ends no sentence; null where there is none. */
export function findHeadline(paragraphs: readonly Paragraph[]): Headline | null {
  for (const { number, text } of paragraphs) {
    const [title = ''] = text.normalize('NFC').trim().split(GLUED);
    const words = title.split(/\s+/).length;
    if (words < FEWEST_WORDS || words > MOST_WORDS || /[.;:]$/.test(title) || isDateLine(title)) continue;
    return { title: title.trim(), paragraph: number };
  }
  return null;
}

/** A line whose figures are a date and which says little else: “Thứ Tư, ngày 17 tháng 8 năm 2022”. */
export function isDateLine(line: string): boolean {
  const dates = tokenizeFigures(line).filter(({ kind }) => kind === 'date');
  if (dates.length === 0) return false;
  const rest = dates.reduce((text, date) => text.replace(date.text, ''), line);
  return rest.split(/[\s,|–-]+/).filter((word) => /\p{L}/u.test(word)).length <= 4;
}
