import { ADVANCES, CHARACTERS } from './font-widths.ts';

const WIDTH_OF = {
  400: byCharacter(ADVANCES[400]),
  600: byCharacter(ADVANCES[600]),
};

/** A character that the font lacks comes from another one. */
const USUAL_WIDTH = 620;

function byCharacter(advances: readonly number[]): ReadonlyMap<string, number> {
  return new Map([...CHARACTERS].map((character, index) => [character, advances[index] ?? USUAL_WIDTH]));
}

/** Width of a line in pixels by the font's own advances, without kerning; marks on Vietnamese letters add none. */
export function textWidth(text: string, fontSize: number, semibold = false): number {
  const widths = WIDTH_OF[semibold ? 600 : 400];
  const letters = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  const units = [...letters].reduce((sum, letter) => sum + (widths.get(letter) ?? USUAL_WIDTH), 0);
  return (units / 1000) * fontSize;
}

/** Breaks a text at its spaces into lines no wider than `width` pixels; a longer word stays whole. */
export function wrapText(text: string, width: number, fontSize: number, semibold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, fontSize, semibold) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
