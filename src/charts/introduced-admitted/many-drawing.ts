import type { PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import type { Layout } from '../figure.ts';
import { linkTargets, percentAxis, textMarks } from '../marks.ts';
import { drawPanels } from '../panel-rows/drawing.ts';
import type { PanelStyle, RowPanel } from '../panel-rows/rows.ts';
import { textLines } from '../text-lines.ts';
import { COLOURS } from '../theme.ts';
import type { ChartWords } from '../words.ts';
import { centre, groupLabels, pairMarks, type GroupRow } from './group-marks.ts';
import { SMALL, TEXT } from './layout.ts';
import type { IntakeRows } from './rows.ts';

type Words = ChartWords['introducedAdmitted'];

const STYLE: PanelStyle = { symbol: 'circle', colour: COLOURS.result, scale: 'percent', titles: 'above' };
const AXIS = 30;
const TITLE = 20;
const GAP = 26;

/** A dot a place for the share admitted, and below, for places that print it, who was introduced. */
export function drawManyIntakes(
  panels: readonly RowPanel[],
  intakes: readonly IntakeRows[],
  layout: Layout,
  language: Language,
  words: Words,
): PlotOptions {
  const above = drawPanels(panels, layout, STYLE, language);
  const [width, top, left, right] = [above.width, above.height, above.marginLeft, above.marginRight];
  if (width === undefined || top === undefined || left === undefined || right === undefined) return above;
  const place = { width, left, right: width - right, namesAbove: layout === 'narrow' };
  const { titles, groups, end } = placeGroups(intakes, top + GAP, place);
  if (groups.length === 0) return above;
  const toX = (pixel: number): number => ((pixel - place.left) / (place.right - place.left)) * 100;
  const style = { width, fontSize: SMALL };
  return {
    ...above,
    height: end + AXIS,
    marks: [
      ...(above.marks ?? []),
      textMarks(textLines(words.groupsTitle, toX(0), top + GAP / 2, style), {
        fill: COLOURS.muted,
        fontSize: SMALL,
      }),
      textMarks(
        titles.map(({ text, y }) => ({ text, y, x: toX(0) })),
        { fontSize: TEXT, fontWeight: 600 },
      ),
      ...percentAxis([0, 50, 100], end, language),
      ...pairMarks(groups),
      ...groupLabels(groups, place),
      linkTargets(
        groups.flatMap(({ share, union, y }) =>
          [share, ...(union ? [union] : [])].map((each) => ({
            href: each.href,
            label: each.label,
            x1: centre(each),
            x2: centre(each),
            y1: y,
            y2: y,
          })),
        ),
      ),
    ],
  };
}

/** The groups of each place below its name. */
function placeGroups(
  intakes: readonly IntakeRows[],
  top: number,
  { namesAbove }: { readonly namesAbove: boolean },
): { readonly titles: { text: string; y: number }[]; readonly groups: GroupRow[]; readonly end: number } {
  const rowHeight = namesAbove ? 84 : 62;
  let y = top;
  const titles: { text: string; y: number }[] = [];
  const groups = intakes.flatMap((intake) => {
    if (intake.groups.length === 0) return [];
    titles.push({ text: intake.title ?? intake.name, y: y + TITLE / 2 });
    const first = y + TITLE;
    y = first + intake.groups.length * rowHeight;
    return intake.groups.map((group, index) => ({
      ...group,
      y: first + index * rowHeight + rowHeight * (namesAbove ? 0.62 : 0.5),
    }));
  });
  return { titles, groups, end: y };
}
