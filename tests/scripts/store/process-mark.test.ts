import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { formatMark, isAlive, ownMark, parseMark } from '../../../scripts/store/process-mark.ts';

describe('a mark', () => {
  it('is read as it was written', () => {
    expect(parseMark(formatMark(ownMark()))).toEqual(ownMark());
    expect(parseMark('12-34-a-host')).toEqual({ pid: 12, start: 34, host: 'a-host' });
  });

  it.each(['', '12', '12-34', 'a-34-host'])('is not what “%s” spells', (text) => {
    expect(parseMark(text)).toBeNull();
  });
});

describe('isAlive', () => {
  it('knows this process, and another that was given its number', () => {
    expect(isAlive(ownMark())).toBe(true);
    expect(isAlive({ ...ownMark(), start: ownMark().start + 1 })).toBe(false);
  });

  it('knows that a process has ended, where its start is known and where it is not', async () => {
    const child = spawn(process.execPath, ['--eval', '']);
    const { pid } = child;
    await once(child, 'exit');
    expect(isAlive({ ...ownMark(), pid: pid ?? 0 })).toBe(false);
    expect(isAlive({ ...ownMark(), pid: pid ?? 0, start: 0 })).toBe(false);
  });

  it('takes a process of another machine for running', () => {
    expect(isAlive({ pid: 4_194_305, start: 1, host: 'elsewhere' })).toBe(true);
  });
});
