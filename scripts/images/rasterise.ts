import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { once } from '../../src/dataset/model/once.ts';
import { FONT_FILES } from '../fonts/font-files.ts';

const fontFiles = Object.values(FONT_FILES);
/** So many pixels of images that are finished may lie in memory: two charts, 80 MB. */
const MOST_PIXELS = 8e6;
/** Enough shades for nine colours and their smooth edges. */
const PALETTE = { palette: true, colours: 64, dither: 0, effort: 1 } as const;

/** Pixels of images since they were last given back. */
let pixelsLeft = 0;

/**
 * Draws an SVG file as a PNG, `scale` pixels to its pixel, in the project's own font whatever the machine has. The
 * same SVG gives the same bytes. Rejects an SVG that is no well-formed XML.
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  giveBack();
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  });
  const { width, height } = image;
  pixelsLeft += width * height;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PALETTE)
    .toBuffer();
}

/** Node has this function by its name only where it is asked for at its start. */
const collect = once((): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
});

/**
 * The rasteriser keeps an image until its object is collected, and V8 does not know how large it is: without this four would
 * lie in memory before it thinks of that.
 */
function giveBack(): void {
  if (pixelsLeft < MOST_PIXELS) return;
  pixelsLeft = 0;
  collect()();
}
