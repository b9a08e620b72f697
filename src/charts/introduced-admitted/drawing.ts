import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import type { Layout } from '../figure.ts';
import { linkTargets, percentAxis, textMarks, type Target, type TextItem } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import type { ChartWords } from '../words.ts';
import { barMarks } from './bar-marks.ts';
import { centre, groupLabels, pairMarks, type GroupRow } from './group-marks.ts';
import { BAR, SMALL, TEXT, layIntakes, type IntakeLayout } from './layout.ts';
import type { IntakeRows } from './rows.ts';

type Words = ChartWords['introducedAdmitted'];

const AXIS = 30;

/** Bars of those introduced with the part admitted, and below them the groups with two shares each. */
export function drawIntakes(
  intakes: readonly IntakeRows[],
  layout: Layout,
  language: Language,
  words: Words,
): PlotOptions {
  const place = layIntakes(intakes, layout);
  const groups = intakes.flatMap(({ groups: own }, index) =>
    own.map((group, row) => ({ ...group, y: place.intakes[index]?.groupYs[row] ?? 0 })),
  );
  const ticks = layout === 'wide' ? [0, 25, 50, 75, 100] : [0, 50, 100];
  return {
    width: place.width,
    height: place.height,
    marginTop: 0,
    marginBottom: AXIS,
    marginLeft: place.left,
    marginRight: place.width - place.right,
    x: { domain: [0, 100], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...(groups.length > 0 ? [grid(groups, ticks, place)] : []),
      ...percentAxis(ticks, place.height - AXIS, language),
      ...titles(intakes, place, words),
      ...barMarks(intakes, place),
      ...pairMarks(groups),
      ...groupLabels(groups, place),
      linkTargets(targets(intakes, groups, place)),
    ],
  };
}

function grid(groups: readonly GroupRow[], ticks: readonly number[], place: IntakeLayout): Markish {
  const top = Math.min(...groups.map(({ y }) => y)) - 30;
  return Plot.ruleX(ticks, { y1: top, y2: place.height - AXIS, stroke: COLOURS.rule });
}

function titles(intakes: readonly IntakeRows[], place: IntakeLayout, words: Words): Markish[] {
  const at = (
    y: (placed: IntakeLayout['intakes'][number]) => number,
    text: (intake: IntakeRows) => string | null,
  ): TextItem[] =>
    intakes.flatMap((intake, index) => {
      const placed = place.intakes[index];
      const title = text(intake);
      return placed && title ? [{ x: 0, y: y(placed), text: title }] : [];
    });
  const start = { dx: -place.left };
  return [
    textMarks(
      at(
        ({ titleY }) => titleY,
        ({ title }) => title,
      ),
      { ...start, fontSize: TEXT + 1, fontWeight: 600 },
    ),
    textMarks(
      at(
        ({ barTitleY }) => barTitleY,
        ({ admitted }) => (admitted ? words.admittedTitle : words.introducedTitle),
      ),
      { ...start, fill: COLOURS.muted, fontSize: SMALL },
    ),
    textMarks(
      at(
        ({ groupsTitleY }) => groupsTitleY,
        ({ groups }) => (groups.length > 0 ? words.groupsTitle : null),
      ),
      { ...start, fill: COLOURS.muted, fontSize: SMALL },
    ),
  ];
}

function targets(intakes: readonly IntakeRows[], groups: readonly GroupRow[], place: IntakeLayout): Target[] {
  const ofBars = intakes.flatMap(({ whole, admitted }, index) => {
    const y = (place.intakes[index]?.barY ?? 0) + BAR / 2;
    const end = admitted ? Math.min(100, admitted.extent.low) : 0;
    return [
      ...(admitted ? [{ ...linkOf(admitted), x1: 2, x2: Math.max(2, end - 3), y1: y, y2: y }] : []),
      { ...linkOf(whole), x1: Math.min(end + 3, 97), x2: 98, y1: y, y2: y },
    ];
  });
  const ofGroups = groups.flatMap(({ share, union, y }) =>
    [share, ...(union ? [union] : [])].map((each) => ({
      ...linkOf(each),
      x1: centre(each),
      x2: centre(each),
      y1: y,
      y2: y,
    })),
  );
  return [...ofBars, ...ofGroups];
}

function linkOf({ href, label }: Pick<Target, 'href' | 'label'>): Pick<Target, 'href' | 'label'> {
  return { href, label };
}
