import type { Language } from '../../dataset/model/language.ts';
import type { PictureName } from './steps.ts';

/** The themes in which each picture of the guide is drawn. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Pixels of a file for one of the page, so that print stays sharp on fine screens. */
export const PICTURE_SCALE = 2;

/** The name of a picture's file in `src/pictures/`, which `npm run pictures` writes. */
export function pictureFile(name: PictureName, language: Language, theme: Theme): string {
  return `${name}.${language}.${theme}.webp`;
}
