/** A stretch of a line: as it is, or a sign in words for what the eye cannot see. */
export interface Piece {
  readonly text: string;
  readonly isSign: boolean;
}

/** Control, format, private and unassigned characters, blanks other than the space, and accents that stand apart. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{M}\p{Default_Ignorable_Code_Point}]|[^\P{Zs} ]/gu;
/** The same, or a plain blank where it is easily overlooked: at an end of the line or beside a delimiter. */
const SHOWN = new RegExp(`${UNSEEN.source}|^ +| +$|(?<=[,;\\t|"]) +| +(?=[,;\\t|"\\r\\n])`, 'gu');
const LINE_ENDS: Readonly<Record<string, string>> = { '\r': 'CR', '\n': 'LF', '\t': 'TAB' };

/** A line before and after a change, each in pieces; what both have far from the change is left out. */
export interface ShownChange {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** So much of what stays the same is shown on either side, and so much of what changes. */
const CONTEXT = 40;
const LONGEST_CHANGE = 400;
const CUT: Piece = { text: '…', isSign: false };

/** Shows a changed line so that the change can be seen: around it the text, in it every blank as well. */
export function showChange(before: string, after: string): ShownChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const show = (line: string): readonly Piece[] => [
    ...(start > CONTEXT ? [CUT] : []),
    ...showText(line.slice(Math.max(0, start - CONTEXT), start)),
    ...showLine(line.slice(start, Math.min(line.length - end, start + LONGEST_CHANGE))),
    ...(line.length - end > start + LONGEST_CHANGE ? [CUT] : []),
    ...showText(line.slice(line.length - end, line.length - end + CONTEXT)),
    ...(end > CONTEXT ? [CUT] : []),
  ];
  return { before: show(before), after: show(after) };
}

/** A line of a file in pieces in which every character can be seen: `U+00A0`, `CR`, `LF`, `␣`. */
export function showLine(line: string): readonly Piece[] {
  return piecesOf(line, SHOWN);
}

/** The same for a text of words, in which plain blanks are no surprise. */
export function showText(text: string): readonly Piece[] {
  return piecesOf(text, UNSEEN);
}

function piecesOf(line: string, shown: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of line.matchAll(shown)) {
    if (index > from) pieces.push({ text: line.slice(from, index), isSign: false });
    pieces.push({ text: nameOf(found), isSign: true });
    from = index + found.length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), isSign: false });
  return pieces;
}

function nameOf(unseen: string): string {
  if (unseen.startsWith(' ')) return '␣'.repeat(unseen.length);
  const point = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return LINE_ENDS[unseen] ?? `U+${point}`;
}
