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
  /** Where a label beside the mark ends or begins, and its middle; null where none may stand there. */
  readonly beside: { readonly left: number; readonly right: number; readonly y: number } | null;
  /** The address of the mark, where the label is of one mark. */
  readonly href?: string;
}

export interface SpottedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly href?: string | undefined;
}

/** What labels may not leave. */
export interface LabelSpan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export const LINE = 15;
const NUDGE = 3;
const CLEARANCE = 5;
const CENTRED: readonly Anchor[] = ['middle', 'end', 'start'];
const TO_LEFT: readonly Anchor[] = ['end', 'middle', 'start'];
const TO_RIGHT: readonly Anchor[] = ['start', 'middle', 'end'];

/**
 * Finds a free spot for each label: above its mark, centred or to a side, then up to `tiers` lines higher, then beside
 * it. Where not all find one centred, the first and the last give way to the sides if that leaves out fewer.
 */
export function spotLabels(
  requests: readonly SpotRequest[],
  obstacles: readonly Box[],
  span: LabelSpan,
  tiers: number,
): SpottedLabel[] {
  const [first, last] = [requests[0], requests.at(-1)];
  if (!first || !last) return [];
  const ordered = requests.length > 1 ? [first, last, ...requests.slice(1, -1)] : [first];
  const spot = (anchorsOf: (request: SpotRequest) => readonly Anchor[]): SpottedLabel[] =>
    spotInOrder(ordered, anchorsOf, obstacles, span, tiers);
  const centred = spot(() => CENTRED);
  if (centred.length === requests.length) return centred;
  const aside = spot((request) => (request === first ? TO_LEFT : request === last ? TO_RIGHT : CENTRED));
  return aside.length > centred.length ? aside : centred;
}

function spotInOrder(
  requests: readonly SpotRequest[],
  anchorsOf: (request: SpotRequest) => readonly Anchor[],
  obstacles: readonly Box[],
  span: LabelSpan,
  tiers: number,
): SpottedLabel[] {
  const taken = [...obstacles];
  return requests.flatMap((request) => {
    const spots = spotsOf(request, anchorsOf(request), tiers);
    const spot = spots.find(({ box }) => isFree(box, taken, span));
    if (!spot) return [];
    taken.push(spot.box);
    return [spot.label];
  });
}

interface Spot {
  readonly box: Box;
  readonly label: SpottedLabel;
}

function spotsOf(request: SpotRequest, anchors: readonly Anchor[], tiers: number): Spot[] {
  const { x, y, beside } = request;
  const above = Array.from({ length: tiers }, (_, tier) => y - tier * LINE).flatMap((middle) =>
    anchors.map((anchor) =>
      spotAt(request, anchor, x + { start: -NUDGE, middle: 0, end: NUDGE }[anchor], middle),
    ),
  );
  if (!beside) return above;
  const sides = [
    spotAt(request, 'end', beside.left, beside.y),
    spotAt(request, 'start', beside.right, beside.y),
  ];
  return [...above, ...sides];
}

function spotAt({ text, width, href }: SpotRequest, anchor: Anchor, x: number, y: number): Spot {
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { box: { x: left, y: y - LINE / 2, width, height: LINE }, label: { text, x, y, anchor, href } };
}

function isFree(box: Box, taken: readonly Box[], span: LabelSpan): boolean {
  if (box.y < span.top || box.x < span.left || box.x + box.width > span.right) return false;
  return taken.every(
    (each) =>
      box.x + box.width + CLEARANCE <= each.x ||
      each.x + each.width + CLEARANCE <= box.x ||
      box.y + box.height <= each.y ||
      each.y + each.height <= box.y,
  );
}
