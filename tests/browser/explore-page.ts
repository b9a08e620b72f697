import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Site, Visit } from './visit.ts';

export type Row = Readonly<Record<string, string | number | null>>;

/** A published table, as anyone would download it. */
export function published(name: string): readonly Row[] {
  return JSON.parse(readFileSync(`${process.env['DIST_DIR'] ?? 'dist'}/data/${name}.json`, 'utf8')) as Row[];
}

export const observations = published('observations');
/** The year in which the period of a row ends; empty without one. */
export const ended = (row: Row): string => String(row['period_end'] ?? row['period_start'] ?? '').slice(0, 4);
/** Whether a row is of a place or of one within it. */
export const isBelow = (row: Row, place: string): boolean =>
  row['place_id'] === place || String(row['place_id']).startsWith(`${place}/`);

/** Opens the explorer; resolves when the live table stands. */
export async function explore(site: Site, path: string, options = {}): Promise<Visit> {
  const visit = await site.visit(path, options);
  await visit.page.locator('.explore-live').waitFor({ state: 'visible' });
  return visit;
}

/** Resolves when the answer to what was chosen last is shown. */
export const answered = (page: Page): Promise<void> =>
  page.locator('data-explorer:not([aria-busy])').waitFor();

/** Checks or unchecks a box, unfolding what hides it. */
export async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.evaluate(
    ([facet = '', value = '']) => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      const box = document.querySelector(`[data-facet="${facet}"] input[value="${value}"]`);
      for (let list = box?.closest('ul[hidden]'); list; list = list.closest('ul[hidden]')) {
        list.removeAttribute('hidden');
      }
    },
    [facet, value],
  );
  await page.locator(`[data-facet="${facet}"] input[value="${value}"]`).click();
  await answered(page);
}

/** How many rows are left. */
export async function found(page: Page): Promise<number> {
  await answered(page);
  const text = (await page.locator('.explore-found').textContent()) ?? '';
  return Number(/^[\d.,]+/.exec(text)?.[0].replace(/[.,]/g, ''));
}
