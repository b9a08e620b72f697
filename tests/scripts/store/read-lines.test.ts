import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLines } from '../../../scripts/store/read-lines.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-lines-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function linesOf(text: string): string[] {
  const path = join(scratch, 'text');
  writeFileSync(path, text);
  return [...readLines(path)];
}

describe('readLines', () => {
  it.each([
    ['of a text that ends in a line end', 'một\nhai\n', ['một', 'hai']],
    ['of a text that does not', 'một\nhai', ['một', 'hai']],
    ['that are empty', 'a\n\nb', ['a', '', 'b']],
    ['of an empty file', '', []],
  ])('gives the lines %s', (_claim, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('gives lines whole that are longer than what is read at a time', () => {
    const lines = Array.from({ length: 30 }, (_, index) => 'ế'.repeat(index * 20_011));
    expect(linesOf(lines.join('\n'))).toEqual(lines);
  });
});
