import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openOutput } from '../../../scripts/render/output.ts';
import { stampAt } from '../../../scripts/render/seen-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-output-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const [before, after] = [join(scratch, 'before'), join(scratch, 'after')];
const text = 'một hai ba '.repeat(200);

describe('an output', () => {
  const first = openOutput(before, join(scratch, 'none'), {});
  first.put('same.txt', text);
  first.put('changed.txt', 'old');
  first.put('touched.txt', 'right');
  first.put('half.txt', text);
  first.put('short.txt', text);
  first.put('own.gz', 'packed by others');
  const known = first.list();
  writeFileSync(join(before, 'touched.txt'), 'wrong, and longer');
  writeFileSync(join(before, 'half.txt.gz'), 'of another program');
  writeFileSync(join(before, 'foreign.txt'), 'of another program');
  const second = openOutput(after, before, known);
  second.put('same.txt', text);
  second.put('changed.txt', 'new');
  second.put('touched.txt', 'right');
  second.put('half.txt', text);
  second.put('short.txt', 'a word');
  second.put('own.gz', 'packed by others');

  it('leaves a file with its packed forms where it is where the bytes are the same', () => {
    for (const path of ['same.txt', 'same.txt.gz', 'same.txt.br', 'own.gz'])
      expect(second.locate(path)).toBe(join(before, path));
    expect(existsSync(join(after, 'same.txt'))).toBe(false);
  });

  it('writes a file that differs, and one that others changed since, or a packed form of it', () => {
    for (const path of ['changed.txt', 'touched.txt', 'half.txt', 'half.txt.gz'])
      expect(second.locate(path)).toBe(join(after, path));
    for (const path of ['touched.txt', 'half.txt']) expect(second.known(path)).toBeNull();
  });

  it('knows of what it keeps what was known before, and of what it writes what lies there now', () => {
    const files = second.list();
    expect(files['same.txt']).toBe(known['same.txt']);
    const { packed = [], packedStamps } = files['half.txt'] ?? {};
    expect(packed).toEqual(['.gz', '.br']);
    expect(packedStamps).toEqual(packed.map((end) => stampAt(join(after, `half.txt${end}`))));
  });

  it('tells what is to be written and removed so that the output before becomes it', () => {
    const { written = [], removed = [] } = second.difference() ?? {};
    expect(written).toEqual([
      'changed.txt',
      'touched.txt',
      ...['half.txt', 'half.txt.gz', 'half.txt.br'],
      'short.txt',
    ]);
    expect(removed.toSorted()).toEqual(['foreign.txt', 'short.txt.br', 'short.txt.gz']);
    expect(first.difference()).toBeNull();
  });

  it('keeps nothing of a file that is noted as written after all', () => {
    second.note('same.txt', { sha256: '', key: null, page: null, packed: [] });
    expect(second.locate('same.txt')).toBe(join(after, 'same.txt'));
  });
});
