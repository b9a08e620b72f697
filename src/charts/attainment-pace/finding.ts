import type { PacePoint } from './points.ts';
import { isCounted } from './points.ts';
import type { ChartWords } from '../words.ts';

/** How the places stand at their latest count. Places whose figures leave it open are in none of the counts. */
export interface PaceCount {
  readonly reached: number;
  readonly short: number;
  readonly open: number;
  /** Places among those that reached it which an earlier count had shown below even pace. */
  readonly behindBefore: number;
  /** Places among those short of it whose plan was certainly still running. */
  readonly underWay: number;
}

/** Counts places by their latest result; expected and picked figures do not enter. */
export function countPlaces(points: readonly PacePoint[]): PaceCount {
  const places = Map.groupBy(points.filter(isCounted), ({ attainment }) => attainment.placeId);
  const standings = [...places.values()].map((own) => ({ standing: standingOf(own), own }));
  const count = (wanted: Standing): number => standings.filter(({ standing }) => standing === wanted).length;
  return {
    reached: count('reached'),
    short: count('short'),
    open: count('open'),
    underWay: standings.filter(({ standing, own }) => standing === 'short' && latestOf(own).every(isUnderWay))
      .length,
    behindBefore: standings.filter(({ standing, own }) => standing === 'reached' && own.some(isBehind))
      .length,
  };
}

/** The finding as a sentence with at most two numbers. */
export function composeFinding(
  { reached, short, open, behindBefore, underWay }: PaceCount,
  words: ChartWords,
): string {
  const { finding, counts } = words.attainmentPace;
  const decided = reached + short;
  const inWords = (count: number): string => counts[count] ?? String(count);
  if (decided === 0) return open > 0 ? finding.undecided : finding.none;
  if (reached === 0) return finding.noPlace(inWords(decided), decided) + restTail(short, underWay, finding);
  if (short > 0) return finding.some(inWords(reached), inWords(decided)) + restTail(short, underWay, finding);
  const tail = behindBefore > 0 ? finding.behind(inWords(behindBefore)) : '';
  return finding.all(inWords(decided), decided) + tail;
}

/** Whether the plans of the others were still running, without a number. */
function restTail(
  short: number,
  underWay: number,
  { rest }: ChartWords['attainmentPace']['finding'],
): string {
  if (underWay === 0 || short === 1) return '';
  if (underWay === short) return rest.all;
  return underWay * 2 > short ? rest.most : rest.some;
}

type Standing = 'reached' | 'short' | 'open';

/** A place with several plans at its latest count has reached it only where it has reached all of them. */
function standingOf(own: readonly PacePoint[]): Standing {
  const latest = latestOf(own).map(judge);
  if (latest.includes('short')) return 'short';
  return latest.every((each) => each === 'reached') ? 'reached' : 'open';
}

function latestOf(own: readonly PacePoint[]): PacePoint[] {
  const last = own.map(({ attainment }) => attainment.periodEnd ?? '').reduce((a, b) => (a > b ? a : b));
  return own.filter(({ attainment }) => (attainment.periodEnd ?? '') === last);
}

function isUnderWay({ x }: PacePoint): boolean {
  return x !== null && x.high < 100;
}

/** Strictly by what the wording allows: "over 90 %" decides nothing, "over 167 %" does. */
function judge({ attainment, y }: PacePoint): Standing {
  if (y?.point !== null && y?.point !== undefined) return y.point >= 100 ? 'reached' : 'short';
  const { low, high } = attainment.logical ?? { low: null, high: null };
  if (low && low.value.numerator >= 100n * low.value.denominator) return 'reached';
  if (!high) return 'open';
  const gap = high.value.numerator - 100n * high.value.denominator;
  return gap < 0n || (gap === 0n && !high.closed) ? 'short' : 'open';
}

function isBehind({ x, y }: PacePoint): boolean {
  return x !== null && y !== null && !y.isOpenHigh && y.high < Math.min(x.low, 100);
}
