import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Language } from '../../src/dataset/model/language.ts';
import { PICTURE_SCALE, pictureFile, THEMES, type Theme } from '../../src/site/guide/pictures.ts';
import type { PictureName } from '../../src/site/guide/steps.ts';
import { replaceFile } from '../replace.ts';
import type { Screen } from './terminal.ts';
import { terminalPage } from './terminal-page.ts';

const FOLDER = resolve('src/pictures');

/** Takes the pictures of the guide in both themes and writes them small. */
export interface Camera {
  readonly takeScreen: (name: PictureName, language: Language, screen: Screen) => Promise<void>;
  /** `prepare` brings the page to what is to be seen and gives the bytes of its picture. */
  readonly takePage: (
    name: PictureName,
    language: Language,
    prepare: (page: Page, theme: Theme) => Promise<Buffer>,
  ) => Promise<void>;
}

export function openCamera(browser: Browser): Camera {
  const take = async (
    name: PictureName,
    language: Language,
    prepare: (page: Page, theme: Theme) => Promise<Buffer>,
    options: BrowserContextOptions = {},
  ): Promise<void> => {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ deviceScaleFactor: PICTURE_SCALE, colorScheme, ...options });
      const bytes = await prepare(await context.newPage(), colorScheme);
      await context.close();
      await write(bytes, pictureFile(name, language, colorScheme));
    }
  };
  return {
    takeScreen: (name, language, screen) =>
      take(name, language, async (page, theme) => {
        await page.setContent(terminalPage(screen, theme));
        await page.evaluate(() => document.fonts.ready);
        return page.locator('pre').screenshot();
      }),
    takePage: (name, language, prepare) =>
      take(name, language, prepare, {
        viewport: { width: 700, height: 460 },
        locale: language,
        reducedMotion: 'reduce',
      }),
  };
}

/** Few colours and no photograph: a palette without loss is small and sharp. */
async function write(bytes: Buffer, file: string): Promise<void> {
  const image = await sharp(bytes).webp({ nearLossless: true, quality: 40, effort: 6 }).toBuffer();
  replaceFile(join(FOLDER, file), image);
  console.log(`${file} ${(image.length / 1000).toFixed(1)} kB`);
}
