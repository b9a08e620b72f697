import { THEMES, type Theme } from '../charts/theme.ts';
import { LANGUAGES, type Language } from '../dataset/model/language.ts';

/** The endings of a chart's files that hold data, in the order that pages list them. */
export const DATA_FORMATS = ['csv', 'json', 'xlsx', 'zip', 'metadata.json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** The endings of a chart's images. */
export const IMAGE_FORMATS = ['svg', 'png'] as const;

/** The files of a chart that hold its data, with what each is. */
export function dataFiles(slug: string): readonly { readonly name: string; readonly format: DataFormat }[] {
  return DATA_FORMATS.map((format) => ({ name: `${slug}.${format}`, format }));
}

/** One drawing of a chart, in every format. */
export interface ImageRow {
  readonly imageLanguage: Language;
  readonly theme: Theme;
  readonly files: readonly { readonly name: string; readonly format: (typeof IMAGE_FORMATS)[number] }[];
}

/** The images of a chart, those in the language of the page first. */
export function imageRows(slug: string, first: Language): readonly ImageRow[] {
  const languages = [first, ...LANGUAGES.filter((language) => language !== first)];
  return languages.flatMap((imageLanguage) =>
    (Object.keys(THEMES) as Theme[]).map((theme) => ({
      imageLanguage,
      theme,
      files: IMAGE_FORMATS.map((format) => ({
        name: `${imageName(slug, imageLanguage, theme)}.${format}`,
        format,
      })),
    })),
  );
}

/** Name of a chart’s image without its ending, or the pattern of such names: `pupils.vi`, `pupils.en.dark`. */
export function imageName(slug: string, language: Language | `{${string}}`, theme: Theme): string {
  return `${slug}.${language}${theme === 'dark' ? '.dark' : ''}`;
}
