import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../hostile/files.ts';
import { axeViolations } from './axe.ts';
import { openSite, type Visit } from './visit.ts';

const site = openSite();

const VIETNAMESE = '/kiem-tra/';
const ENGLISH = '/en/check/';

/** The observations of one report as the data folder has them, read from what the site publishes. */
const SOUND = readFileSync('data/observations/krong-bong.csv', 'utf8');
const FAULTY = SOUND.replace('2021-01-01', '12/10/2021');

const open = (path: string): Promise<Visit> => site.visit(path);

function upload(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content as string) };
}

async function dropFiles(page: Page, ...files: ReturnType<typeof upload>[]): Promise<string> {
  await page.locator('input[type=file]').setInputFiles(files);
  return outcome(page);
}

/** What the status line says once the check is over. */
async function outcome(page: Page): Promise<string> {
  await page.locator('.check-running').waitFor({ state: 'hidden' });
  return (await page.locator('.check-status').textContent()) ?? '';
}

async function close({ page }: Visit): Promise<void> {
  await page.context().close();
}

describe('a sound file', () => {
  it('has no problem, is audited, and leaves the page without faults', async () => {
    const visit = await open(ENGLISH);
    expect(await dropFiles(visit.page, upload('krong-bong.csv', SOUND))).toContain(
      'No error and no warning.',
    );
    expect(await visit.page.locator('#check-audit + table tbody tr').count()).toBeGreaterThan(0);
    expect(visit.faults).toEqual([]);
    expect(await axeViolations(visit.page)).toEqual([]);
    await close(visit);
  });
});

describe('files that are dropped on the frame', () => {
  it('are checked like those that are chosen', async () => {
    const visit = await open(ENGLISH);
    const transfer = await visit.page.evaluateHandle((text) => {
      const made = new DataTransfer();
      made.items.add(new File([text], 'krong-bong.csv'));
      return made;
    }, SOUND);
    await visit.page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: transfer });
    expect(await outcome(visit.page)).toContain('No error and no warning.');
    await close(visit);
  });
});

describe('a faulty file', () => {
  it('has its problem at the cell, in the language of the page, with remedy and codebook', async () => {
    const visit = await open(VIETNAMESE);
    const { page } = visit;
    await dropFiles(page, upload('krong-bong.csv', FAULTY));
    const item = page.locator('.problems li').first();
    expect(await item.textContent()).toContain('Ngày đọc được theo hai cách.');
    expect(await item.locator('a').first().textContent()).toBe('dòng 2, cột H (period_start)');
    expect(await item.locator('.remedy').textContent()).toContain('2021-10-12');
    await item.locator('a').first().click();
    const cell = page.locator('.grid td:target');
    expect(await cell.textContent()).toContain('12/10/2021');
    expect(await cell.locator('.mark').textContent()).toBe('× lỗi 1');
    await cell.locator('.mark').click();
    expect(new URL(page.url()).hash).toBe(`#${(await item.getAttribute('id')) ?? ''}`);
    expect(await axeViolations(page)).toEqual([]);
    await item.getByText('Sổ mã').click();
    expect(new URL(page.url()).pathname).toBe('/du-lieu/so-ma/');
    expect(await page.locator('tr:target').textContent()).toContain('period_start');
    expect(visit.faults).toEqual([]);
    await close(visit);
  });

  it('is told of in English on the English page', async () => {
    const visit = await open(ENGLISH);
    await dropFiles(visit.page, upload('krong-bong.csv', FAULTY));
    expect(await visit.page.locator('.problems li').first().textContent()).toContain('line 2, column H');
    await close(visit);
  });

  it('with more problems than a page holds is paged by the keyboard', async () => {
    const visit = await open(ENGLISH);
    const [header = '', row = ''] = FAULTY.split('\n');
    const many = `${header}\n${`${row}\n`.repeat(60)}`;
    await dropFiles(visit.page, upload('krong-bong.csv', many));
    const next = visit.page.getByRole('button', { name: 'Next' }).first();
    await next.focus();
    await visit.page.keyboard.press('Enter');
    expect(await visit.page.locator('.problems').first().getAttribute('start')).toBe('26');
    await close(visit);
  });
});

describe('the audit of the files', () => {
  it.each([
    [VIETNAMESE, 'In 83,64% · tính lại 87,65%'],
    [ENGLISH, 'Printed 83,64% · recomputed 87.65%'],
  ])('%s lists a figure that does not add up as printed and as recomputed', async (path, words) => {
    const visit = await open(path);
    const report = readFileSync('data/observations/bac-lieu.csv', 'utf8');
    await dropFiles(visit.page, upload('bac-lieu.csv', report));
    expect(await visit.page.locator('.doubtful').textContent()).toContain(words);
    expect(await axeViolations(visit.page)).toEqual([]);
    await close(visit);
  });
});

describe('a file whose form can be mended', () => {
  it('shows the difference, gives exactly the corrected bytes, and is clean when all is checked again', async () => {
    const visit = await open(ENGLISH);
    const { page } = visit;
    const spoilt = `\ufeff${SOUND.replaceAll('\n', '\r\n').replace(',80,', ', 80\u00a0,')}`;
    const faulty = upload('bac-lieu.csv', 'observation_id,report_id,value\n');
    await dropFiles(page, upload('krong-bong.csv', spoilt), faulty);
    const difference = page.locator('.difference');
    expect(await difference.locator('.unseen').allTextContents()).toEqual(
      expect.arrayContaining(['U+FEFF', '␣', 'U+00A0', 'CR', 'LF']),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the corrected copy' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('krong-bong.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe(SOUND);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check the corrected copies' }).click();
    expect(await outcome(page)).toContain('in files: 2.');
    expect(await page.locator('.check-results details li').textContent()).toContain('krong-bong.csv');
    expect(visit.faults).toEqual([]);
    await close(visit);
  });

  it('is told for an old encoding and another delimiter as well', async () => {
    const visit = await open(ENGLISH);
    const letters =
      'theme_id;kind;name_vi;name_en;definition_vi;definition_en\nx;obstacle;§¶ng bé huyÖn;X;kÕt n¹p ®¶ng viªn;X\n';
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    await dropFiles(visit.page, upload('themes.csv', bytes));
    expect(await visit.page.locator('.check-results').textContent()).toContain(
      'Converted from TCVN3 (ABC) to UTF-8.',
    );
    expect(await visit.page.locator('.difference ins').last().textContent()).toContain('Đảng bộ huyện');
    await close(visit);
  });
});

describe('pasted rows', () => {
  it('are rows of the table chosen', async () => {
    const visit = await open(VIETNAMESE);
    const { page } = visit;
    await page.locator('summary').click();
    const [, row = ''] = FAULTY.split('\n');
    await page.locator('textarea').fill(row.replaceAll(',', '\t'));
    await page.locator('#check-table').selectOption('observations');
    await page.getByRole('button', { name: 'Kiểm tra các dòng này' }).click();
    expect(await outcome(page)).toContain('Số lỗi: 1');
    expect(await page.locator('.problems li a').first().textContent()).toContain('cột H');
    expect(visit.faults).toEqual([]);
    await close(visit);
  });

  it('are known by their header', async () => {
    const visit = await open(ENGLISH);
    await visit.page.locator('summary').click();
    await visit.page.locator('textarea').fill(SOUND.replaceAll('\n', '\r\n'));
    await visit.page.getByRole('button', { name: 'Check these rows' }).click();
    expect(await outcome(visit.page)).toContain('No error and no warning.');
    await close(visit);
  });

  it('are asked for where there are none', async () => {
    const visit = await open(ENGLISH);
    await visit.page.locator('summary').click();
    await visit.page.getByRole('button', { name: 'Check these rows' }).click();
    expect(await outcome(visit.page)).toContain('There are no rows to check yet');
    await close(visit);
  });
});

describe('a check that runs', () => {
  it('shows its progress, is cancelled by a button, and can be begun again', async () => {
    const visit = await open(ENGLISH);
    const { page } = visit;
    // The published tables are held back, so that the check is still running when it is cancelled.
    const release = site.hold(/\/data\/.*\.csv$/);
    await page.locator('input[type=file]').setInputFiles([upload('krong-bong.csv', SOUND)]);
    expect(await page.locator('.check-status').textContent()).toBe('Reading files: 0 of 1.');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await outcome(page)).toBe('Cancelled; there is no result.');
    expect(await page.locator('.check-results > *').count()).toBe(0);
    release();
    expect(await dropFiles(page, upload('krong-bong.csv', SOUND))).toContain('No error and no warning.');
    await close(visit);
  });

  it('says so where the published tables cannot be fetched', async () => {
    const visit = await open(ENGLISH);
    await visit.page.context().route('**/data/*.csv', (route) => route.abort());
    expect(await dropFiles(visit.page, upload('krong-bong.csv', SOUND))).toContain('could not be fetched');
    await close(visit);
  });
});

describe('hostile files', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await open(ENGLISH);
  });

  afterAll(() => close(visit));

  it.each(HOSTILE)('give a problem and nothing else: %s', async (_claim, name, content) => {
    expect(await dropFiles(visit.page, upload(name, content))).toMatch(/Errors: [1-9]/);
    expect(await visit.page.locator('.check-results :is(img, script, iframe)').count()).toBe(0);
    expect(await visit.page.locator('.check-results a[href^="javascript:"]').count()).toBe(0);
    expect(await visit.page.locator('.check-results *').count()).toBeLessThan(10_000);
    expect(visit.faults).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('the page says what it does and names the command', async () => {
    const visit = await site.visit(VIETNAMESE, { javaScriptEnabled: false });
    expect(await visit.page.locator('main').textContent()).toContain('npm run check');
    expect(await visit.page.locator('noscript').textContent()).toContain('cần JavaScript');
    expect(await visit.page.locator('input[type=file]').isVisible()).toBe(false);
    await close(visit);
  });
});
