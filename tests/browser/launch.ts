import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A headless browser that needs no manual step: the one that CHROME_PATH names, else one on the machine, else the
 * one that a package of this project ships.
 * `extra` are arguments to it besides those that it always gets.
 */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const path = process.env['CHROME_PATH'] ?? NAMES.map(findProgram).find((found) => found !== null);
  if (path) return chromium.launch({ executablePath: path, args: ['--no-sandbox', ...extra] });
  // The package unpacks the shared libraries that a bare machine lacks only where this is set before its import.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote', ...extra],
  });
}

function findProgram(name: string): string | null {
  try {
    return (
      execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
    );
  } catch {
    return null;
  }
}
