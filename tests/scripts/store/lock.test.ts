import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHeld, takeLock, withLock } from '../../../scripts/store/lock.ts';
import { formatMark, ownMark } from '../../../scripts/store/process-mark.ts';
import { writeFolder } from '../data-folder.ts';

/** Another process that runs: the first of the system, which has another start than this one. */
function runningMark(): string {
  const host = ownMark().host;
  return `${String(process.ppid)}-0-${host}`;
}

describe('takeLock', () => {
  it('leaves a file while it is held and none afterwards', () => {
    const store = { folder: writeFolder({}), name: 'data' };
    const release = takeLock(store);
    expect(readdirSync(store.folder)).toEqual([`.data.lock.${formatMark(ownMark())}`]);
    expect(isHeld(store)).toBe(true);
    release();
    expect(readdirSync(store.folder)).toEqual([]);
    expect(isHeld(store)).toBe(false);
  });

  it('is not taken twice by one process', () => {
    const store = { folder: writeFolder({}), name: 'data' };
    const release = takeLock(store);
    expect(() => takeLock(store)).toThrow('already');
    expect(isHeld(store)).toBe(true);
    release();
  });

  it('says who holds it, where, and what to do', () => {
    const folder = writeFolder({ [`.data.lock.${runningMark()}`]: 'npm run import' });
    const take = () => takeLock({ folder, name: 'data' }, { patience: 0 });
    expect(take).toThrow(`npm run import (process ${String(process.ppid)} (`);
    expect(take).toThrow('is writing in');
    expect(take).toThrow('Nothing was changed. Wait until it has ended and run this command again;');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('takes it over from a process that has ended, or whose number was given to another', () => {
    const { pid, host } = ownMark();
    const folder = writeFolder({
      [`.data.lock.4194305-7-${host}`]: '',
      [`.data.lock.${String(pid)}-1-${host}`]: '',
    });
    takeLock({ folder, name: 'data' }, { patience: 0 })();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('cannot tell whether a process of another machine runs, and waits for it', () => {
    const folder = writeFolder({ '.data.lock.7-7-elsewhere': 'npm run build' });
    expect(() => takeLock({ folder, name: 'data' }, { patience: 0 })).toThrow('(elsewhere)');
  });

  it('keeps stores of one folder apart', () => {
    const folder = writeFolder({ [`.dist.lock.${runningMark()}`]: '' });
    takeLock({ folder, name: 'data' }, { patience: 0 })();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is given back where the task fails', async () => {
    const store = { folder: writeFolder({}), name: 'data' };
    const fail = () => {
      writeFileSync(join(store.folder, 'x'), '');
      throw new Error('task');
    };
    await expect(withLock(store, fail)).rejects.toThrow('task');
    expect(readdirSync(store.folder)).toEqual(['x']);
  });
});
