import { LAYOUTS, type Layout } from '../figure.ts';
import { textWidth } from '../text-width.ts';
import type { IntakeRows } from './rows.ts';

/** Where things stand, in pixels: x from `left` to `right` is 0 to 100 %. */
export interface IntakeLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Names stand left of the rows where there is room, above them on phones. */
  readonly namesAbove: boolean;
  readonly intakes: readonly {
    readonly titleY: number;
    readonly barTitleY: number;
    readonly barY: number;
    readonly groupsTitleY: number;
    readonly groupYs: readonly number[];
  }[];
}

export const TEXT = 13;
export const SMALL = 12;
export const BAR = 26;
const GAP = 16;

/** Lays the intakes below one another; margins follow the longest name. */
export function layIntakes(intakes: readonly IntakeRows[], layout: Layout): IntakeLayout {
  const width = LAYOUTS[layout];
  const namesAbove = layout === 'narrow';
  const names = intakes.flatMap(({ name, groups }) => [name, ...groups.map((group) => group.name)]);
  const widest = Math.max(60, ...names.map((name) => textWidth(name, TEXT, true)));
  const left = namesAbove ? 1 : Math.min(240, Math.ceil(widest) + GAP);
  const rowHeight = namesAbove ? 84 : 62;
  let y = 8;
  const placed = intakes.map((intake) => {
    const titleY = y + 8;
    if (intake.title !== null) y += 30;
    const barTitleY = y + 8;
    const barY = y + (namesAbove ? 66 : 48);
    y = barY + BAR + 26;
    const groupsTitleY = y + 18;
    if (intake.groups.length > 0) y += 34;
    const groupYs = intake.groups.map(
      (_, index) => y + index * rowHeight + rowHeight * (namesAbove ? 0.62 : 0.5),
    );
    y += intake.groups.length * rowHeight + GAP / 2;
    return { titleY, barTitleY, barY, groupsTitleY, groupYs };
  });
  return { width, height: y + 34, left, right: width - 1, namesAbove, intakes: placed };
}
