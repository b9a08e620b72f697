import type { FrameHeights } from './embed-size.ts';
import { escapeXml } from '../charts/xml.ts';

export interface Frame {
  /** Absolute address of the embed page, with or without state. */
  readonly address: string;
  /** What a screen reader says of the frame: the chart's question. */
  readonly title: string;
  readonly heights: FrameHeights;
}

/** Width in pixels from which a window is taken to leave a frame room for the wide layout: its 800 and some margin. */
const ROOMY_WINDOW = 900;

/**
 * The HTML that puts a chart into another page and works by itself. A frame cannot know the width that it will get, so
 * the width of the reader's window decides between the heights of the two layouts: of the steep slope in `clamp`, only
 * the two ends are ever reached. Where a host strips styles the height of the wide layout is left.
 */
export function frameCode({ address, title, heights: { wide, narrow } }: Frame): string {
  const height = `clamp(${wide}px, (${ROOMY_WINDOW}px - 100vw) * 9999, ${Math.max(wide, narrow)}px)`;
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" loading="lazy" width="100%" height="${wide}" style="border: 0; height: ${height}"></iframe>`;
}

/** The HTML that makes the frames of a page as high as what they show; `address` is that of `embed.js`. */
export function scriptCode(address: string): string {
  return `<script src="${escapeXml(address)}" async></script>`;
}
