import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import { extentOf, type Extent } from '../extent.ts';
import { stretchOf, type Stretch } from './stretch.ts';

/** How many pupils or students a place admitted in a period, or in one ceremony. */
export interface PupilCount {
  readonly fact: Fact;
  readonly extent: Extent;
  readonly stretch: Stretch;
  /** The count of a wider place that this one is a part of, where a report says so. */
  readonly whole: Fact | null;
}

/** A count of a whole place and its parts by place. */
export interface Breakdown {
  readonly whole: Fact;
  readonly parts: readonly PupilCount[];
}

/** Counts over stretches of time of about the same length. */
export interface StretchPanel {
  readonly stretch: Stretch;
  readonly counts: readonly PupilCount[];
}

export interface PupilCounts {
  /** The count that reports divide most by place, its greatest part first; null where none is divided. */
  readonly breakdown: Breakdown | null;
  readonly panels: readonly StretchPanel[];
  /** Parts of other counts, which are in the table only. */
  readonly undrawn: readonly PupilCount[];
}

const ORDER: readonly Stretch[] = ['year', 'part', 'longer', 'open', 'ceremony'];

/** Every printed count of pupils and students admitted, results and expectations; plans are left out. */
export function derivePupilCounts(derived: Derived): PupilCounts {
  const groups = new Set(
    derived.measures.filter(({ measure }) => measure === 'pupil_share').map(({ groupId }) => groupId),
  );
  const counts = derived.facts
    .filter((fact) => fact.indicatorId === 'admissions' && fact.status !== 'plan' && groups.has(fact.groupId))
    .flatMap((fact) => pupilCount(fact, derived))
    .sort((a, b) => b.extent.high - a.extent.high);
  const breakdown = largestBreakdown(counts);
  const inBreakdown = new Set(breakdown?.parts);
  const rest = counts.filter((count) => !inBreakdown.has(count));
  const own = rest.filter(({ whole }) => whole === null);
  return {
    breakdown,
    panels: ORDER.map((stretch) => ({
      stretch,
      counts: own.filter((count) => count.stretch === stretch),
    })).filter((panel) => panel.counts.length > 0),
    undrawn: rest.filter(({ whole }) => whole !== null),
  };
}

/** Every count once, in the order of the drawing. */
export function allCounts({ breakdown, panels, undrawn }: PupilCounts): PupilCount[] {
  return [...(breakdown?.parts ?? []), ...panels.flatMap(({ counts }) => counts), ...undrawn];
}

function pupilCount(fact: Fact, { factByObservation }: Derived): PupilCount[] {
  if (!fact.reading) return [];
  const wholes = fact.observations.flatMap(({ whole_id }) => factByObservation.get(whole_id ?? '') ?? []);
  return [
    {
      fact,
      extent: extentOf(fact.reading, fact.bounds, fact.value),
      stretch: stretchOf(fact),
      whole:
        wholes.find(({ placeId, groupId }) => placeId !== fact.placeId && groupId === fact.groupId) ?? null,
    },
  ];
}

/** Of a period rather than a ceremony, not picked, with at least two parts; the one with most parts. */
function largestBreakdown(counts: readonly PupilCount[]): Breakdown | null {
  const parts = counts.filter(
    ({ whole, stretch }) => whole !== null && !whole.selected && stretch !== 'ceremony',
  );
  const [most] = [...Map.groupBy(parts, ({ whole }) => whole)].toSorted((a, b) => b[1].length - a[1].length);
  const [whole, own] = most ?? [null, []];
  return whole && own.length > 1 ? { whole, parts: own } : null;
}
