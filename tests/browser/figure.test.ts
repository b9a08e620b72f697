import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { openSite } from './visit.ts';

const { origin, visit, leave } = openSite();
const CHART = '/en/charts/attainment-pace/';
const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true };

describe('the marks of a chart', () => {
  it('tell their details to a pointer, without leaving the page', async () => {
    const { page, faults } = await visit(CHART, WIDE);
    const mark = page.locator('.drawing-wide a').first();
    const panel = page.locator('.mark-details');
    expect(await panel.isVisible()).toBe(false);
    await mark.hover();
    expect(await panel.locator('.mark-label').textContent()).toBe(await mark.getAttribute('aria-label'));
    await panel.locator('dd').first().waitFor();
    const terms = await panel.locator('dt').allTextContents();
    expect(terms).toEqual(expect.arrayContaining(['As printed', 'Period', 'Report']));
    await mark.click();
    expect(new URL(page.url()).pathname).toBe(CHART);
    const report = panel.locator('dd').last().locator('a').first();
    expect(await report.getAttribute('href')).toBe(await mark.getAttribute('href'));
    await page.locator('h1').click();
    expect(await panel.isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it('are one stop on the keyboard, walked by arrow keys in reading order and left by Escape', async () => {
    const { page } = await visit(CHART, WIDE);
    const marks = page.locator('.drawing-wide a');
    expect(await page.locator('.drawing-wide a[tabindex="0"]').count()).toBe(1);
    await page.locator('.drawing-wide a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const label = page.locator('.mark-label');
    expect(await label.textContent()).toBe(await marks.nth(1).getAttribute('aria-label'));
    expect(await marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    expect(await label.textContent()).toBe(await marks.last().getAttribute('aria-label'));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await marks.first().evaluate((mark) => mark === document.activeElement)).toBe(true);
    await page.locator('.mark-details dd').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.mark-details') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.mark-details').isVisible()).toBe(false);
    expect(await marks.first().evaluate((mark) => mark === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\//);
    await leave(page);
  });

  it('are announced: the panel is a live region', async () => {
    const { page } = await visit(CHART, WIDE);
    await page.locator('.drawing-wide a').first().focus();
    await page.locator('.mark-details [aria-live=polite] dd').first().waitFor();
    await leave(page);
  });

  it('do not stick on touch, and the mark stays in sight above its details', async () => {
    const { page } = await visit('/bieu-do/pupils/', PHONE);
    const mark = page.locator('.drawing-narrow a').nth(10);
    await mark.tap();
    const panel = page.locator('.mark-details');
    await panel.locator('dd').first().waitFor();
    const [own, over] = [await mark.boundingBox(), await panel.boundingBox()];
    expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0);
    await mark.tap();
    expect(await panel.isVisible()).toBe(false);
    await mark.tap();
    await page.touchscreen.tap(340, 8);
    expect(await panel.isVisible()).toBe(false);
    await leave(page);
  });

  it('light up the same place in every chart of the page', async () => {
    const { page } = await visit('/en/', WIDE);
    const place = await page.evaluate(() => {
      const figures = [...document.querySelectorAll('chart-figure')];
      const places = figures.map(
        (figure) =>
          new Set(
            [...figure.querySelectorAll('.drawing-wide a')].map((mark) => mark.getAttribute('data-place')),
          ),
      );
      return [...(places[0] ?? [])].find(
        (each) => each !== null && places.slice(1).some((set) => set.has(each)),
      );
    });
    expect(place).toBeTruthy();
    await page
      .locator(`.drawing-wide a[data-place="${String(place)}"]`)
      .first()
      .hover();
    const lit = await page.evaluate(
      () =>
        [...document.querySelectorAll('chart-figure')].filter((figure) => figure.querySelector('a[data-lit]'))
          .length,
    );
    expect(lit).toBeGreaterThan(1);
    await leave(page);
  });

  it('lead to their report where the details cannot be loaded, and say so', async () => {
    const { page } = await visit(CHART, WIDE);
    await page.route('**/details/**', (route) => route.abort());
    await page.locator('.drawing-wide a').first().hover();
    await page.locator('.mark-details', { hasText: 'could not be loaded' }).waitFor();
    await leave(page);
  });
});

describe('a chart that is narrowed', () => {
  it('dims the marks of other rows, hides these, counts both and keeps the choice in the address', async () => {
    const { page } = await visit(CHART, WIDE);
    const rows = page.locator('.figures tbody tr');
    const all = await rows.count();
    await page.getByLabel('Level').selectOption('province');
    expect(new URL(page.url()).search).toBe('?level=province');
    const shown = await page.locator('.figures tbody tr:not([hidden])').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    const marks = await page.evaluate(() => {
      const kept = new Set(
        [...document.querySelectorAll('.figures tbody tr:not([hidden]) a')].map((link) =>
          link.getAttribute('href'),
        ),
      );
      const links = [...document.querySelectorAll('.drawing-wide a')];
      return {
        wrong: links.filter((link) => link.hasAttribute('data-dim') === kept.has(link.getAttribute('href')))
          .length,
        kept: new Set(links.map((link) => link.getAttribute('href')).filter((href) => kept.has(href))).size,
        parts: document.querySelectorAll('.drawing-wide :not(a)[data-of][data-dim]').length,
      };
    });
    expect(marks.wrong).toBe(0);
    expect(marks.parts).toBeGreaterThan(0);
    expect(await page.locator('.narrowing output').textContent()).toMatch(
      new RegExp(
        `^${String(shown)} of ${String(all)} rows of the table; ${String(marks.kept)} of \\d+ marks`,
      ),
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-dim]').count()).toBe(0);
    await leave(page);
  });

  it('opens as its address says, and so does its twin', async () => {
    const { page } = await visit(`${CHART}?level=district&year=2022&view=table`, WIDE);
    expect(await page.locator('.drawing-area').isVisible()).toBe(false);
    expect(await page.locator('.figures').isVisible()).toBe(true);
    const shown = await page.locator('.figures tbody tr:not([hidden])').count();
    await page.locator('header a[hreflang=vi]').click();
    await page.waitForURL(/bieu-do/);
    expect(new URL(page.url()).search).toBe('?level=district&year=2022&view=table');
    expect(await page.locator('.figures tbody tr:not([hidden])').count()).toBe(shown);
    expect(await page.locator('select[name=year]').inputValue()).toBe('2022');
    await leave(page);
  });

  it('skips what is narrowed away on the keyboard', async () => {
    const { page } = await visit(`${CHART}?level=province`, WIDE);
    await page.locator('.drawing-wide a[tabindex="0"]').focus();
    for (let step = 0; step < 4; step += 1) {
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-dim'))).toBe(false);
      await page.keyboard.press('ArrowDown');
    }
    await leave(page);
  });

  it('offers a value with as many rows as it then shows, in every chart', async () => {
    const { page } = await visit('/en/charts/', WIDE);
    const charts = await page
      .locator('main ul.plain a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(charts.length).toBeGreaterThan(10);
    for (const chart of charts) {
      await page.goto(origin() + chart);
      const wrong = await page.evaluate(() => {
        const faults: string[] = [];
        for (const select of document.querySelectorAll<HTMLSelectElement>('.narrowing select')) {
          for (const option of [...select.options].slice(1)) {
            select.value = option.value;
            select.dispatchEvent(new Event('change'));
            const rows = document.querySelectorAll('.figures tbody tr:not([hidden])').length;
            if (!option.text.endsWith(`(${rows.toLocaleString('en-GB')})`))
              faults.push(`${select.name} ${option.text}`);
          }
          select.value = '';
          select.dispatchEvent(new Event('change'));
        }
        return faults;
      });
      expect({ chart, wrong }).toEqual({ chart, wrong: [] });
    }
    await leave(page);
  });

  it('has no axe violation while narrowed, with details open, in the dark on a phone', async () => {
    const { page } = await visit('/bieu-do/attainment-pace/?level=district', {
      ...PHONE,
      colorScheme: 'dark',
    });
    await page.locator('.drawing-narrow a:not([data-dim])').first().focus();
    await page.locator('.mark-details dd').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await leave(page);
  });
});

describe('the table of a chart', () => {
  it('is sorted by a pressed header', async () => {
    const { page } = await visit('/bieu-do/attainment-pace/?view=table', WIDE);
    const header = page.locator('.figures thead th.numeric').first();
    await header.locator('button').click();
    await header.locator('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    const index = await header.evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell));
    const texts = await page.locator(`.figures tbody td:nth-child(${String(index + 1)})`).allTextContents();
    const numbers = texts
      .map((text) => Number(text.trim().replaceAll('.', '')))
      .filter((number) => !Number.isNaN(number));
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    await leave(page);
  });

  it.each([
    ['vi', '/bieu-do/printed-recomputed/', '83,64', ','],
    ['en', '/en/charts/printed-recomputed/', '83.64', '.'],
  ])(
    'is copied for a spreadsheet in %s: tabs, numbers without grouping or sign, the shown rows only',
    async (_language, path, share, decimal) => {
      const { page } = await visit(`${path}?view=table&verdict=inconsistent`, {
        ...WIDE,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await page.locator('.table-tools button').click();
      await page.locator('.table-tools output:not(:empty)').waitFor();
      const [text, html] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return Promise.all(
          ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''),
        );
      });
      const { data, errors } = Papa.parse<string[]>(text ?? '', { delimiter: '\t' });
      const rows = await page.locator('.figures tbody tr:not([hidden])').count();
      expect(errors).toEqual([]);
      expect(data).toHaveLength(rows + 1);
      expect(new Set(data.map((row) => row.length)).size).toBe(1);
      expect(data.flat()).toContain(share);
      expect(data.flat()).toContain('1004');
      expect(data.flat().some((cell) => new RegExp(`^\\d+\\${decimal}\\d+%$`).test(cell))).toBe(false);
      expect(html).toContain(`<td>${share}</td>`);
      await leave(page);
    },
  );
});

describe('without JavaScript', () => {
  it('a chart has its drawing, its whole table and no control that does nothing', async () => {
    const { page } = await visit(`${CHART}?level=province`, { ...WIDE, javaScriptEnabled: false });
    expect(await page.locator('.drawing-wide svg').isVisible()).toBe(true);
    expect(await page.locator('.figures').isVisible()).toBe(true);
    expect(await page.locator('.figures tbody tr:not([hidden])').count()).toBe(
      await page.locator('.figures tbody tr').count(),
    );
    expect(await page.locator('main button:visible, main select:visible, main input:visible').count()).toBe(
      0,
    );
    await page.locator('.drawing-wide a').first().click();
    expect(new URL(page.url()).pathname).toContain('/reports/');
    await leave(page);
  });
});

describe('on paper', () => {
  it('every chart takes one A4 sheet with its source and its address', async () => {
    const { page } = await visit('/en/charts/', WIDE);
    const charts = await page
      .locator('main ul.plain a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const chart of charts) {
      await page.goto(origin() + chart);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.print-only').textContent()).toContain(chart);
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
      });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      expect({ chart, sheets }).toEqual({ chart, sheets: 1 });
    }
    await leave(page);
  });
});
