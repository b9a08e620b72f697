import type { Box } from '../place-labels.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A label with its foot at the mark that it belongs to, in pixels. */
export interface SpotRequest {
  readonly text: string;
  /** The greater of its widths in the two languages, so that both draw the same labels. */
  readonly width: number;
  readonly x: number;
  /** The middle of the line nearest to the mark. */
  readonly y: number;
}

export interface SpottedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export const LINE = 15;
const NUDGE = 3;
const CLEARANCE = 2;
const ANCHORS: readonly Anchor[] = ['middle', 'end', 'start'];

/**
 * Finds a free spot for each label: at its mark, centred or to a side, then up to `tiers` lines higher. The first and
 * the last come before those between; one that finds no spot is left out.
 */
export function spotLabels(
  requests: readonly SpotRequest[],
  obstacles: readonly Box[],
  span: { readonly left: number; readonly right: number },
  tiers: number,
): SpottedLabel[] {
  const taken = [...obstacles];
  const last = requests.at(-1);
  const ordered = requests.length > 1 && last ? [requests[0], last, ...requests.slice(1, -1)] : requests;
  return ordered.flatMap((request) => {
    const spot = request && spotsOf(request, tiers).find(({ box }) => isFree(box, taken, span));
    if (!request || !spot) return [];
    taken.push(spot.box);
    return [spot.label];
  });
}

function spotsOf({ text, width, x, y }: SpotRequest, tiers: number): { box: Box; label: SpottedLabel }[] {
  return Array.from({ length: tiers }, (_, tier) => y - tier * LINE).flatMap((middle) =>
    ANCHORS.map((anchor) => {
      const at = x + { start: -NUDGE, middle: 0, end: NUDGE }[anchor];
      const left = at - { start: 0, middle: width / 2, end: width }[anchor];
      return {
        box: { x: left, y: middle - LINE / 2, width, height: LINE },
        label: { text, x: at, y: middle, anchor },
      };
    }),
  );
}

function isFree(box: Box, taken: readonly Box[], span: { left: number; right: number }): boolean {
  if (box.x < span.left || box.x + box.width > span.right) return false;
  return taken.every(
    (each) =>
      box.x + box.width + CLEARANCE <= each.x ||
      each.x + each.width + CLEARANCE <= box.x ||
      box.y + box.height <= each.y ||
      each.y + each.height <= box.y,
  );
}
