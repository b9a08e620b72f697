/** Advance widths of Be Vietnam Pro 400 in thousandths of the font size, by the characters that share one. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [225, ' ’l·'],
  [266, 'Ii.:!,;|'],
  [380, '1frtj“”()'],
  [500, '←→↑zs/'],
  [562, 'kuvxyh'],
  [605, 'n7ecđ+-ELF'],
  [645, 'aogPTS8−'],
  [660, 'bdpq2356YZ09'],
  [700, 'RBKVH4–'],
  [740, 'UDNAĐ=…X'],
  [800, 'CGQO'],
  [860, '%Mwm—'],
  [1005, 'W@'],
];

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

const USUAL_WIDTH = 620;
/** How much wider weight 600 is than 400. */
const SEMIBOLD = 1.03;

/** Width of a line in pixels, estimated from the font's own widths; marks on Vietnamese letters add none. */
export function textWidth(text: string, fontSize: number, semibold = false): number {
  const letters = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  const units = [...letters].reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? USUAL_WIDTH), 0);
  return (units / 1000) * fontSize * (semibold ? SEMIBOLD : 1);
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
