import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The weights of Be Vietnam Pro that the site is set in. */
export const FONT_WEIGHTS = [400, 600] as const;

export type FontWeight = (typeof FONT_WEIGHTS)[number];

const { resolve } = createRequire(import.meta.url);
const FOLDER = '@expo-google-fonts/be-vietnam-pro';

/** Paths of the whole font as TrueType, which rasterisers read. */
export const FONT_FILES: Readonly<Record<FontWeight, string>> = {
  400: resolve(`${FOLDER}/400Regular/BeVietnamPro_400Regular.ttf`),
  600: resolve(`${FOLDER}/600SemiBold/BeVietnamPro_600SemiBold.ttf`),
};

/** The text of the font's licence (SIL OFL 1.1), which has to go with every copy. */
export function readFontLicence(): string {
  return readFileSync(resolve(`${FOLDER}/LICENSE_FONT`), 'utf8');
}
