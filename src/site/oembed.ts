import type { Language } from '../dataset/model/language.ts';
import { frameCode } from './embed-code.ts';
import { FRAME_WIDTHS, type FrameHeights } from './embed-size.ts';

/** Path of a chart's oEmbed answer below the site's base; the Vietnamese one has the short address. */
export function oembedPath(slug: string, language: Language): string {
  return language === 'vi' ? `oembed/${slug}.json` : `oembed/${language}/${slug}.json`;
}

export interface OembedInput {
  /** The chart's finding. */
  readonly title: string;
  readonly question: string;
  readonly siteName: string;
  /** Absolute addresses. */
  readonly siteAddress: string;
  readonly frameAddress: string;
  readonly heights: FrameHeights;
}

/**
 * A chart's answer of the type `rich` by the oEmbed specification 1.0 (oembed.com). A static site cannot obey
 * `maxwidth`: the frame takes the width it gets.
 */
export function oembedJson(input: OembedInput): string {
  const { title, question, siteName, siteAddress, frameAddress, heights } = input;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: siteAddress,
    html: frameCode({ address: frameAddress, title: question, heights }),
    width: FRAME_WIDTHS.wide,
    height: heights.wide,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
