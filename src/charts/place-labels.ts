/** A rectangle in pixels of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants a free spot beside its mark. */
export interface LabelRequest {
  /** The mark that it belongs to. */
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
}

export interface Obstacle extends Box {
  /** What covering one square pixel of it costs: a mark or a label more than a line. */
  readonly weight: number;
}

const GAP = 6;
const LABEL_WEIGHT = 10;
const OUTSIDE_WEIGHT = 50;
/** A label that would cover more than this of marks and other labels is left out: the table has it. */
const WORST_COST = 400;

/**
 * Finds a spot for each label, in order: right, left, above and below its mark, the spot that covers least.
 * Null where every spot would cover something that matters.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  frame: Box,
): (Box | null)[] {
  const taken: Obstacle[] = [...obstacles];
  return requests.map((request) => {
    const spots = spotsAround(request).map((box, rank) => ({
      box,
      cost: costOf(box, taken, frame) + rank,
    }));
    const best = spots.reduce((least, spot) => (spot.cost < least.cost ? spot : least));
    if (best.cost > WORST_COST) return null;
    taken.push({ ...best.box, weight: LABEL_WEIGHT });
    return best.box;
  });
}

function spotsAround({ mark, width, height }: LabelRequest): Box[] {
  const right = mark.x + mark.width + GAP;
  const left = mark.x - GAP - width;
  const middleX = mark.x + mark.width / 2 - width / 2;
  const middleY = mark.y + mark.height / 2 - height / 2;
  const above = mark.y - GAP / 2 - height;
  const below = mark.y + mark.height + GAP / 2;
  const spots: [number, number][] = [
    [right, middleY],
    [left, middleY],
    [middleX, above],
    [middleX, below],
    [mark.x, above],
    [mark.x, below],
    [mark.x + mark.width - width, above],
    [mark.x + mark.width - width, below],
    [right, above],
    [right, below],
    [left, above],
    [left, below],
    [left, mark.y],
  ];
  return spots.map(([x, y]) => ({ x, y, width, height }));
}

function costOf(box: Box, obstacles: readonly Obstacle[], frame: Box): number {
  const outside = box.width * box.height - overlapArea(box, frame);
  const covered = obstacles.reduce((sum, each) => sum + overlapArea(box, each) * each.weight, 0);
  return outside * OUTSIDE_WEIGHT + covered;
}

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
