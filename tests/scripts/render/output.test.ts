import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openOutput } from '../../../scripts/render/output.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-output-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const [before, after] = [join(scratch, 'before'), join(scratch, 'after')];
const text = 'một hai ba '.repeat(200);

describe('an output', () => {
  const first = openOutput(before, join(scratch, 'none'), {});
  first.put('same.txt', text);
  first.put('changed.txt', 'old');
  first.put('touched.txt', 'right');
  first.put('dropped.txt', text);
  first.drop('dropped.txt');
  const known = first.list();
  writeFileSync(join(before, 'touched.txt'), 'wrong, and longer');
  const second = openOutput(after, before, known);
  second.put('same.txt', text);
  second.put('changed.txt', 'new');
  second.put('touched.txt', 'right');

  it('takes a file with its packed forms from the output before where the bytes are the same', () => {
    for (const path of ['same.txt', 'same.txt.gz', 'same.txt.br'])
      expect(statSync(join(after, path)).ino).toBe(statSync(join(before, path)).ino);
  });

  it('writes a file that differs, and one that others changed since', () => {
    for (const path of ['changed.txt', 'touched.txt'])
      expect(statSync(join(after, path)).ino).not.toBe(statSync(join(before, path)).ino);
    expect(second.known('touched.txt')).toBeNull();
  });

  it('has nothing left of a file that was taken away', () => {
    expect(Object.keys(known).filter((path) => path.startsWith('dropped'))).toEqual([]);
    expect(['', '.gz', '.br'].filter((end) => existsSync(join(before, `dropped.txt${end}`)))).toEqual([]);
  });
});
