import { fingerprint } from '../render/output.ts';
import { rasteriserVersion } from './rasteriser-version.ts';

/** Pixels to a pixel of the drawing. */
export const SCALES = { chart: 2, card: 1 } as const;

/** Cards are drawn as SVG, and served as PNG alone. */
const DRAFT = /^cards\/.*\.svg$/;

const version = rasteriserVersion();

/** Whether a file is only drawn so that an image can be made of it. */
export function isDraft(path: string): boolean {
  return DRAFT.test(path);
}

/** Where the image of a drawing lies. */
export function imagePath(path: string): string {
  return path.replace(/svg$/, 'png');
}

/** What decides on the bytes of an image: what draws it, and `of`, which the drawing is or is made from. */
export function imageKey(scale: number, of: string): string {
  return fingerprint(`${version} ${String(scale)} ${of}`);
}
