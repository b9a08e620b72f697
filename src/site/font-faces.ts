import regular from '@fonts/be-vietnam-pro-400.woff2?inline';
import semibold from '@fonts/be-vietnam-pro-600.woff2?inline';

/** The site's fonts inside a style sheet, for an image that is shown where they are not. */
export const FONT_FACES = [
  [400, regular],
  [600, semibold],
]
  .map(
    ([weight, address]) =>
      `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(${address}) format('woff2')}`,
  )
  .join('');
