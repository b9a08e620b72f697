import { describe, expect, it } from 'vitest';
import { showProgress } from '../../scripts/progress.ts';

const WHAT = { vi: 'Đọc', en: 'Reading' };

/** What stands on a terminal after some work, by a clock that moves only when it is told. */
function watch({
  isTTY = true,
  environment = {},
}: { isTTY?: boolean; environment?: NodeJS.ProcessEnv } = {}) {
  let [time, written] = [0, ''];
  const stream = { isTTY, write: (text: string) => (written += text) };
  const progress = showProgress({ language: 'en', stream, environment, now: () => time });
  return {
    progress,
    wait: (milliseconds: number) => (time += milliseconds),
    written: () => written.replaceAll('\r\u001b[2K', '|'),
  };
}

describe('showProgress', () => {
  it('shows what is done, how much of it and the time left once the work takes over two seconds', () => {
    const { progress, wait, written } = watch();
    const tell = progress.step(WHAT);
    wait(1_000);
    tell(500, 10_000);
    expect(written()).toBe('');
    wait(1_500);
    tell(1_250, 10_000);
    expect(written()).toBe('|Reading: 1,250/10,000 (12 %), 0:18 left');
    progress.end();
    expect(written()).toBe('|Reading: 1,250/10,000 (12 %), 0:18 left|');
  });

  it('shows a first problem with the first line, or at once where there is one', () => {
    const { progress, wait, written } = watch();
    const tell = progress.step(WHAT);
    progress.note('a.csv:2 error');
    wait(3_000);
    tell(1, 4);
    progress.note('b.csv:3 error');
    tell(2, 4);
    expect(written()).toBe(
      '|a.csv:2 error\nReading: 1/4 (25 %), 0:09 left|b.csv:3 error\nReading: 2/4 (50 %), 0:03 left',
    );
  });

  it('writes no more than five times a second', () => {
    const { progress, wait, written } = watch();
    const tell = progress.step(WHAT);
    wait(2_000);
    for (let done = 1; done <= 100; done += 1, wait(10)) tell(done, 100);
    expect(written().split('|').length - 1).toBe(5);
  });

  it.each([
    ['in CI', { environment: { CI: 'true' } }],
    ['where standard error is no terminal', { isTTY: false }],
  ])('is silent %s', (_where, options) => {
    const { progress, wait, written } = watch(options);
    const tell = progress.step(WHAT);
    progress.note('a.csv:2 error');
    wait(10_000);
    tell(1, 2);
    progress.end();
    expect(written()).toBe('');
  });
});
