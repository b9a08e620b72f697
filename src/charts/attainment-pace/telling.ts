import { connectionsOf } from './geometry.ts';
import { isCounted, type PacePoint } from './points.ts';

/**
 * The points that tell most first: the highest and the lowest that count, places with several counts, then by the
 * number of people; of the picked figures only the highest. Independent of the language.
 */
export function tellingFirst(points: readonly PacePoint[]): PacePoint[] {
  const counted = points.filter(isCounted).sort((a, b) => valueOf(b) - valueOf(a));
  const ends = new Set([...counted.slice(0, 1), ...counted.slice(-1)]);
  const joined = new Set(connectionsOf(points).flatMap(({ from, to }) => [from, to]));
  const rank = (point: PacePoint): number => {
    if (!isCounted(point)) return 3;
    if (ends.has(point)) return 0;
    return joined.has(point) ? 1 : 2;
  };
  const [highest] = points.filter((point) => !isCounted(point)).sort((a, b) => valueOf(b) - valueOf(a));
  return points
    .filter((point) => isCounted(point) || point === highest)
    .sort((a, b) => rank(a) - rank(b) || peopleOf(b) - peopleOf(a));
}

/** The latest points that reports did not pick, at most `most`, by place and time as given; all where they fit. */
export function latestFirst(points: readonly PacePoint[], most: number): PacePoint[] {
  if (points.length <= most) return [...points];
  const end = ({ attainment }: PacePoint): string => attainment.periodEnd ?? '';
  const latest = [...points]
    .sort((a, b) => Number(isCounted(b)) - Number(isCounted(a)) || end(b).localeCompare(end(a), 'en'))
    .slice(0, most);
  const places = [...new Set(latest.map(({ attainment }) => attainment.placeId))];
  return latest.sort(
    (a, b) =>
      places.indexOf(a.attainment.placeId) - places.indexOf(b.attainment.placeId) ||
      end(a).localeCompare(end(b), 'en'),
  );
}

function valueOf({ y }: PacePoint): number {
  return y?.point ?? y?.low ?? 0;
}

/** The people admitted, where a report prints them. */
function peopleOf({ inputs }: PacePoint): number {
  return inputs.find(({ indicator_id }) => indicator_id === 'admissions')?.value ?? 0;
}
