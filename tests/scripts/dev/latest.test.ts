import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runLatest } from '../../../scripts/dev/latest.ts';

describe('runLatest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs once for calls that follow each other', async () => {
    const task = vi.fn(() => Promise.resolve());
    const call = runLatest(task, 40);
    call();
    await vi.advanceTimersByTimeAsync(30);
    call();
    await vi.advanceTimersByTimeAsync(30);
    expect(task).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('runs once more after a run during which it was called, never twice at a time', async () => {
    const ends: (() => void)[] = [];
    const task = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
    const call = runLatest(task, 40);
    for (let calls = 0; calls < 3; calls += 1) {
      call();
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(task).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(task).toHaveBeenCalledTimes(2);
  });
});
