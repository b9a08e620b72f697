import { LAYOUTS, type Figure, type Layout } from '../charts/figure.ts';
import { wrapText } from '../charts/text-width.ts';

/** Widths of a frame in pixels, of its edges too: that of a phone, and one that shows the wide drawing in its own size. */
export const FRAME_WIDTHS: Readonly<Record<Layout, number>> = { narrow: LAYOUTS.narrow + 32, wide: 800 };

/** Sizes of `embed.css` and `figure.css` in pixels, for a reader who has not changed them. */
const TYPE = {
  finding: { size: 22.3, line: 30.2, isBold: true },
  small: { size: 15.94, line: 25.5, isBold: false },
} as const;
/** Room between the parts, and above and below them. */
const GAPS = 80;
/** Lines that the way to the chart's page takes, at most. */
const SOURCE_LINES = 2;
/** A frame a little too high looks better than one that scrolls. */
const STEP = 20;

/** Heights of a frame in pixels, by the layout of the drawing in it. */
export type FrameHeights = Readonly<Record<Layout, number>>;

/** The least heights that show a chart whole in each of the languages given. */
export function frameHeights(figures: readonly Figure[]): FrameHeights {
  const most = (layout: Layout): number =>
    Math.ceil(Math.max(...figures.map((figure) => heightOf(figure, layout))) / STEP) * STEP;
  return { narrow: most('narrow'), wide: most('wide') };
}

function heightOf(figure: Figure, layout: Layout): number {
  const width = FRAME_WIDTHS[layout] - 32;
  const lines = (text: string, type: keyof typeof TYPE): number => {
    const { size, line, isBold } = TYPE[type];
    return wrapText(text, Math.min(width, 34 * size), size, isBold).length * line;
  };
  return (
    GAPS +
    lines(figure.question, 'small') +
    lines(figure.finding, 'finding') +
    lines(figure.subtitle, 'small') +
    Number(figure.plots[layout].height ?? 0) +
    lines(figure.readingAid, 'small') +
    SOURCE_LINES * TYPE.small.line
  );
}
