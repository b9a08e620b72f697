import type { Box } from '../place-labels.ts';
import { toPixelX, toPixelY, type PaceFrame } from './frame.ts';

/** Where a reference line carries its name: at a percentage of time, above or below the line. */
export interface ReferenceSpot {
  readonly at: number;
  readonly isAbove: boolean;
  readonly box: Box;
}

/** Room for a name in any language. */
const QUOTA = { width: 116, height: 18 };
const PACE = { width: 70, height: 44 };

/** The first spots along the 100 % line and along even pace that cover no mark, else the first of all. */
export function referenceSpots(
  marks: readonly Box[],
  frame: PaceFrame,
): { readonly quota: ReferenceSpot; readonly pace: ReferenceSpot } {
  const isFree = ({ box }: ReferenceSpot): boolean => !marks.some((mark) => isOverlapping(mark, box));
  const along = [0, 5, 10, 20, 25, 30, 50, 55, 65];
  const quotas = along.flatMap((at) => [quotaSpot(at, true, frame), quotaSpot(at, false, frame)]);
  const paces = [18, 12, 26, 34, 42, 60, 70].map((at) => paceSpot(at, frame));
  const [quota = quotaSpot(0, true, frame)] = [...quotas.filter(isFree), ...quotas];
  const [pace = paceSpot(18, frame)] = [...paces.filter(isFree), ...paces];
  return { quota, pace };
}

function quotaSpot(at: number, isAbove: boolean, frame: PaceFrame): ReferenceSpot {
  const y = toPixelY(frame, 100) + (isAbove ? -QUOTA.height - 2 : 2);
  return { at, isAbove, box: { x: toPixelX(frame, at), y, ...QUOTA } };
}

function paceSpot(at: number, frame: PaceFrame): ReferenceSpot {
  const [x, y] = [toPixelX(frame, at), toPixelY(frame, at)];
  return { at, isAbove: false, box: { x: x - PACE.width / 2 + 6, y: y - 16, ...PACE } };
}

function isOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
