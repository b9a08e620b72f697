import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { FONT_FILES } from '../fonts/font-files.ts';

const fontFiles = Object.values(FONT_FILES);
/** Enough shades for nine colours and their smooth edges. */
const PALETTE = { palette: true, colours: 64, dither: 0, effort: 1 } as const;

/**
 * Draws an SVG file as a PNG, `scale` pixels to its pixel, in the project's own font whatever the machine has. The
 * same SVG gives the same bytes. Rejects an SVG that is no well-formed XML.
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  });
  const { width, height } = image;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PALETTE)
    .toBuffer();
}
