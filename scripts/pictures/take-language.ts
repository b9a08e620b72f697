import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/dataset/model/language.ts';
import { address } from '../../src/i18n/routes.ts';
import type { PictureName } from '../../src/site/guide/steps.ts';
import { wordsIn } from '../add-report/words.ts';
import { readSettings } from '../settings.ts';
import type { Camera } from './camera.ts';
import { setUpDesk, type Desk } from './desk.ts';
import { addPracticeReport, PRACTICE_ID } from './practice.ts';
import { startPreviewServer } from './preview-server.ts';
import { openTerminal, type Screen } from './terminal.ts';

const FILE = `observations/${PRACTICE_ID}.csv`;
/** What is left around a part of a page, in pixels. */
const MARGIN = 12;
/** The slip that the pictures show: a day as a Vietnamese spreadsheet writes it. */
const [RIGHT, WRONG] = ['2019-12-31', '31/12/2019'];

/** Takes every picture of the guide in one language, on a desk of its own, in the order of the guide. */
export async function takeLanguage(language: Language, camera: Camera): Promise<void> {
  const desk = setUpDesk();
  try {
    for (const [name, screen] of await watchDialog(desk, language)) {
      await camera.takeScreen(name, language, screen);
    }
    await takeDifference(desk, language, camera);
    await takePreview(desk, language, camera);
    await camera.takeScreen('problem', language, await watchCheck(desk, language));
  } finally {
    desk.clear();
  }
}

/** The questions that are photographed, by a part of their words, with the lines that are seen. */
function watched(language: Language): readonly { name: PictureName; words: string; lines: number }[] {
  const say = wordsIn(language);
  return [
    { name: 'facts', words: say('place'), lines: 32 },
    { name: 'figure', words: say('whatNow'), lines: 13 },
    { name: 'base', words: '(denominator_id)', lines: 11 },
    { name: 'done', words: say('write'), lines: 13 },
  ];
}

async function watchDialog(desk: Desk, language: Language): Promise<Map<PictureName, Screen>> {
  const seen = new Map<PictureName, Screen>();
  const settings = readSettings({ DATA_DIR: desk.dataDir, SOURCES_DIR: desk.sourcesDir });
  await addPracticeReport(
    language,
    { settings, cacheDir: join(desk.folder, '.cache') },
    (question, screen) => {
      const shot = watched(language).find(({ name, words }) => question.includes(words) && !seen.has(name));
      if (shot) seen.set(shot.name, screen.slice(-shot.lines));
    },
  );
  return seen;
}

async function takeDifference(desk: Desk, language: Language, camera: Camera): Promise<void> {
  const file = join(desk.folder, 'difference.html');
  desk.run('diff', 'main', '--html', file);
  await camera.takePage('difference', language, async (page) => {
    await page.setViewportSize({ width: 1040, height: 500 });
    await page.goto(pathToFileURL(file).href);
    return page.screenshot();
  });
}

/** The page that checks and the live preview, while a slip stands in the data of the preview. */
async function takePreview(desk: Desk, language: Language, camera: Camera): Promise<void> {
  const path = join(desk.dataDir, FILE);
  const sound = readFileSync(path, 'utf8');
  const server = await startPreviewServer(desk, language);
  try {
    await camera.takePage('browser', language, async (page) => {
      await page.goto(server.origin + address({ kind: 'check' }, language, '/'));
      const buffer = Buffer.from(sound.replace(RIGHT, WRONG));
      const input = page.locator('input[type=file]');
      await input.setInputFiles({ name: `${PRACTICE_ID}.csv`, mimeType: 'text/csv', buffer });
      await page.locator('.grid .mark').first().scrollIntoViewIfNeeded();
      return photograph(page, '.check-results', '.grid');
    });
    await camera.takePage('overlay', language, async (page) => {
      writeFileSync(path, sound);
      await page.goto(server.origin + address({ kind: 'report', id: PRACTICE_ID }, language, '/'));
      await page.waitForLoadState('networkidle');
      writeFileSync(path, sound.replace(RIGHT, WRONG));
      await showAsTyped(page, desk.folder);
      return page.screenshot();
    });
  } finally {
    await server.stop();
  }
}

/** The page from the top of one element to the end of another. */
async function photograph(page: Page, first: string, last: string): Promise<Buffer> {
  const [top, bottom] = [await boxOf(page, first), await boxOf(page, last)];
  const [y, end] = [top.y - MARGIN, bottom.y + bottom.height + MARGIN];
  const clip = { x: top.x - MARGIN, y, width: top.width + 2 * MARGIN, height: end - y };
  return page.screenshot({ clip, fullPage: true });
}

/** Where an element stands on its page. */
async function boxOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    });
}

/** Names files in the overlay as an editor does, who has the data where she types. */
async function showAsTyped(page: Page, folder: string): Promise<void> {
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor();
  await overlay.evaluate((element, path) => {
    for (const part of element.shadowRoot?.querySelectorAll('#message-content, #stack-content') ?? []) {
      part.textContent = part.textContent.replaceAll(`${path}/`, '');
    }
  }, folder);
}

/** The check of the data with the slip, as it stands in a terminal. */
async function watchCheck(desk: Desk, language: Language): Promise<Screen> {
  const terminal = openTerminal();
  terminal.output.write(`$ npm run check -- --lang ${language}\n`);
  terminal.output.write(desk.run('check', '--lang', language));
  await terminal.settle();
  return terminal.screen();
}
