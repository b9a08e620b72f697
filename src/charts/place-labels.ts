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
/** From this weight on an obstacle must stay readable; lighter ones are lines, which a label may cross. */
const HARD_WEIGHT = 6;
/** A label that would cover more square pixels of marks and labels than this is left out: the table has it. */
const MOST_COVERED = 60;
/** A mark wider than this is a line: its label begins where the line does. */
const LINE_WIDTH = 80;

/**
 * Finds a spot for each label, in order: right, left, above and below its mark, the spot that covers least.
 * Null where every spot would cover a mark or another label.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  frame: Box,
): (Box | null)[] {
  const taken: Obstacle[] = [...obstacles];
  return requests.map((request) => {
    const boxes = spotsAround(request);
    const around = hullOf(boxes);
    const near = taken.filter((each) => overlapArea(around, each) > 0);
    const spots = boxes.map((box, rank) => ({ box, cost: costOf(box, near, frame) + rank }));
    const best = spots.reduce((least, spot) => (spot.cost < least.cost ? spot : least));
    const hard = near.filter(({ weight }) => weight >= HARD_WEIGHT);
    const covered = hard.reduce(
      (sum, each) => sum + overlapArea(best.box, each),
      outsideArea(best.box, frame),
    );
    if (covered > MOST_COVERED) return null;
    taken.push({ ...best.box, weight: LABEL_WEIGHT });
    return best.box;
  });
}

function spotsAround({ mark, width, height }: LabelRequest): Box[] {
  const right = mark.x + mark.width + GAP;
  const left = mark.x - GAP - width;
  const middleX = mark.x + mark.width / 2 - width / 2;
  const middleY = mark.y + mark.height / 2 - height / 2;
  const endX = mark.x + mark.width - width;
  const above = mark.y - GAP / 2 - height;
  const below = mark.y + mark.height + GAP / 2;
  const bottom = mark.y + mark.height - height;
  const along: [number, number][] = [
    [mark.x, above],
    [mark.x, below],
    [middleX, above],
    [middleX, below],
    [endX, above],
    [endX, below],
  ];
  const beside: [number, number][] = [
    [right, middleY],
    [left, middleY],
    [middleX, above],
    [middleX, below],
    ...along,
    [right, above],
    [right, below],
    [left, above],
    [left, below],
    [left, mark.y],
    [left, bottom],
  ];
  return (mark.width > LINE_WIDTH ? along : beside).map(([x, y]) => ({ x, y, width, height }));
}

/** The least box around some. */
function hullOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function costOf(box: Box, obstacles: readonly Obstacle[], frame: Box): number {
  const covered = obstacles.reduce((sum, each) => sum + overlapArea(box, each) * each.weight, 0);
  return outsideArea(box, frame) * OUTSIDE_WEIGHT + covered;
}

function outsideArea(box: Box, frame: Box): number {
  return box.width * box.height - overlapArea(box, frame);
}

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
