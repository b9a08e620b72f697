import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles } from '../hostile/folder.ts';
import { HOSTILE_TEXTS } from '../hostile/texts.ts';
import { runScript } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-hostile-'));
const dist = join(scratch, 'dist');
let paths: readonly string[] = [];
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Builds the site from data whose every title, note, name and definition is hostile. */
beforeAll(() => {
  const data = join(scratch, 'data');
  for (const { path, bytes } of hostileFiles('tests/fixtures/hard-rows')) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), bytes ?? '');
  }
  const { status, stderr } = runScript('build.ts', [], { environment: { DATA_DIR: data, DIST_DIR: dist } });
  expect([status, stderr]).toEqual([0, '']);
  paths = readdirSync(dist, { recursive: true, encoding: 'utf8' });
}, 300_000);

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const ending = (...ends: readonly string[]) => paths.filter((path) => ends.some((end) => path.endsWith(end)));

/** What would act on the reader, in a page or a drawing. */
function findHarm(text: string): string[] {
  const { document } = parseHTML(text);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const attributes = [...element.attributes].filter(
      ({ name, value }) =>
        /^on/i.test(name) || (/^\s*(?:javascript|data:text|vbscript):?/i.test(value) && isLink(name)),
    );
    const isScript =
      element.localName === 'script' &&
      !element.hasAttribute('src') &&
      element.getAttribute('type') !== 'application/ld+json';
    const isStrange = isScript || element.getAttribute('src') === 'x';
    return [
      ...attributes.map(({ name }) => `${element.localName} ${name}`),
      ...(isStrange ? [element.localName] : []),
    ];
  });
}

const isLink = (name: string) => /^(?:href|src|action|formaction|xlink:href|poster|data)$/i.test(name);

describe('a site built from hostile texts', { timeout: 240_000 }, () => {
  it('has pages that are valid HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      // A name of six hundred letters makes a long title, which is ugly and harms nobody.
      rules: { 'long-title': 'off', 'valid-id': ['error', { relaxed: true }] },
    });
    const { results } = await validator.validateMultipleFiles(
      ending('.html').map((path) => join(dist, path)),
    );
    const faults = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message }) => `${String(filePath)}: ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it('has no script, no handler and no script as an address, neither in pages nor in drawings', () => {
    const drawn = ending('.html', '.svg');
    expect(drawn.length).toBeGreaterThan(100);
    expect(
      drawn.map((path) => [path, findHarm(read(path))]).filter(([, harm]) => (harm ?? '').length > 0),
    ).toEqual([]);
  });

  it('has structured data and JSON files that parse', () => {
    for (const path of ending('.json', '.webmanifest'))
      expect(() => JSON.parse(read(path)) as unknown).not.toThrow();
    for (const path of ending('.html')) {
      const scripts = parseHTML(read(path)).document.querySelectorAll('script[type="application/ld+json"]');
      for (const script of scripts) expect(() => JSON.parse(script.textContent) as unknown).not.toThrow();
    }
  });

  it('shows the texts as they are', () => {
    const shown = ending('.html').map((path) =>
      parseHTML(read(path)).document.body.textContent.replace(/\s+/g, ' '),
    );
    const missing = HOSTILE_TEXTS.filter(
      (text) => !shown.some((page) => page.includes(text.replace(/\s+/g, ' '))),
    );
    expect(missing).toEqual([]);
  });
});
