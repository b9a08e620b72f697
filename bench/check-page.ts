// How long the page that checks dropped files takes in a browser: `npm run bench -- check-page [ROWS] [--at-once]`, after a
// build; with --at-once as if the files were chosen in no time, before the page could get ready.
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveFolder } from '../tests/browser/serve.ts';
import { generateDataFiles } from './generate.ts';

const RUNS = 5;
/** Milliseconds between the click that opens the choice of files and the choice. */
const LOOKING = process.argv.includes('--at-once') ? 0 : 1500;
const [rows = '20000'] = process.argv.slice(3);
const files = generateDataFiles(Number(rows)).map(({ path, bytes }) => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  mimeType: 'text/csv',
  buffer: Buffer.from(bytes ?? []),
}));

const server = await serveFolder(process.env['DIST_DIR'] ?? 'dist');
const browser = await launchBrowser();
const times: number[] = [];
for (let run = 0; run < RUNS; run += 1) times.push(await timeCheck());
await browser.close();
server.close();
const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
console.log(
  `${rows} rows in ${String(files.length)} files, from choosing them to the result, on a fresh page: ` +
    `median ${median.toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})`,
);

/** Milliseconds from the choice of the files to the result, in the page's own clock. */
async function timeCheck(): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/en/check/`, { waitUntil: 'load' });
  const time = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = 0;
        document
          .querySelector('input[type=file]')
          ?.addEventListener('change', () => (start = performance.now()), {
            capture: true,
          });
        const results = document.querySelector('.check-results');
        if (!results) throw new Error('the page has no place for results');
        new MutationObserver(() => {
          if (results.childElementCount > 0) resolve(performance.now() - start);
        }).observe(results, { childList: true });
      }),
  );
  // As a person does, who then looks for files for longer than this.
  await page.locator('input[type=file]').focus();
  await page.waitForTimeout(LOOKING);
  await page.locator('input[type=file]').setInputFiles(files);
  const measured = await time;
  await page.close();
  return measured;
}
