import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PAGES_OF_EACH_KIND } from './page-kinds.ts';
import { openSite } from './visit.ts';

const { origin, visit, leave } = openSite();

/** What a first visit may load at most, in bytes of gzip. */
const LIMITS = { all: 85_000, script: 10_000 };

const HEAVIEST = ['overview', 'chart', 'place', 'report'];
const PHONE = { viewport: { width: 360, height: 780 } };

type Weights = Readonly<Record<string, number>>;

/** What a page loads by the kind of its files: text as gzip -9 makes it, fonts as they are (they are compressed). */
async function weigh(path: string): Promise<Weights> {
  const { page } = await visit('/robots.txt', PHONE);
  const weights: Record<string, number> = {};
  const read: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    read.push(
      response.body().then((body) => {
        const bytes = kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
        weights[kind] = (weights[kind] ?? 0) + bytes;
      }),
    );
  });
  await page.goto(origin() + path, { waitUntil: 'networkidle' });
  await Promise.all(read);
  await leave(page);
  return weights;
}

describe('what a first visit loads', () => {
  it.each(PAGES_OF_EACH_KIND.filter(({ kind }) => HEAVIEST.includes(kind)))(
    '$path stays within 85 kB, and 10 kB of script',
    async ({ path }) => {
      const weights = await weigh(path);
      const all = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0);
      expect(weights).toHaveProperty('document');
      expect(weights).toHaveProperty('stylesheet');
      expect(weights['script']).toBeLessThanOrEqual(LIMITS.script);
      expect({ ...weights, all }).toSatisfy(() => all <= LIMITS.all);
    },
  );
});
