/** A line that a fix changed. */
export interface ChangedLine {
  /** Counted from 1 in the text before; where the line is new, in the text after. */
  readonly line: number;
  /** With their line ends; null where the line is in one text only. */
  readonly before: string | null;
  readonly after: string | null;
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g;

/**
 * The lines that differ between a text and the same text mended. Fixes keep every line where it is, except for a hint
 * line that they drop at the top, so that no search for moved lines is needed.
 */
export function differenceOf(before: string, after: string): readonly ChangedLine[] {
  const [old, fresh] = [before.match(LINE) ?? [], after.match(LINE) ?? []];
  const dropped = Math.max(0, old.length - fresh.length);
  const changed: ChangedLine[] = [];
  for (const [index, line] of old.entries()) {
    const mended = index < dropped ? null : (fresh[index - dropped] ?? null);
    if (line !== mended) changed.push({ line: index + 1, before: line, after: mended });
  }
  return changed;
}

/** A stretch of a line: as it is, or a sign in words for what the eye cannot see. */
export interface Piece {
  readonly text: string;
  readonly isSign: boolean;
}

/** Control, format, private and unassigned characters, blanks other than the space, and accents that stand apart. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{M}\p{Default_Ignorable_Code_Point}]|[^\P{Zs} ]/u;
/** The same, or a plain blank where it is easily overlooked: at an end of the line or beside a delimiter. */
const SHOWN = new RegExp(`${UNSEEN.source}|^ +| +$|(?<=[,;\\t|"]) +| +(?=[,;\\t|"\\r\\n])`, 'gu');
const LINE_ENDS: Readonly<Record<string, string>> = { '\r': 'CR', '\n': 'LF', '\t': 'TAB' };

/** A line in pieces in which every character can be seen: `U+00A0`, `CR`, `LF`, `␣`. */
export function showLine(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of line.matchAll(SHOWN)) {
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
