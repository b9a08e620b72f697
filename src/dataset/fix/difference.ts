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
