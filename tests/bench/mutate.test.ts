import { describe, expect, it } from 'vitest';
import { changeDigit, plainValue, swapDigits } from '../../bench/mutate/digits.ts';
import { judge } from '../../bench/mutate/judge.ts';
import { makeMutants } from '../../bench/mutate/mutants.ts';
import { makeChoices } from '../../bench/mutate/random.ts';
import { SLIPS } from '../../bench/mutate/slips.ts';
import { formatTable } from '../../bench/mutate/table.ts';
import { readDataFiles } from '../../scripts/data-files.ts';
import { fingerprintText } from '../../src/dataset/prove/saved-text.ts';
import { TEXT, writeDataFolder } from '../scripts/data-folder.ts';

const files = readDataFiles(writeDataFolder());
const texts = [fingerprintText('a.txt', Buffer.from(TEXT))];
const mutants = makeMutants(files, () => true, { seed: 5, most: 1 });
const judgeKind = (kind: string, isProven = true) => {
  const mutant = mutants.find((each) => each.kind === kind);
  if (!mutant) throw new Error(`no slip of the kind ${kind}`);
  return judge(mutant, files, { texts, isProven });
};

describe('slips', () => {
  it('change the digits and keep the form', () => {
    const choices = makeChoices(1);
    expect(changeDigit('83,64%', choices)).toMatch(/^\d{2},\d{2}%$/);
    expect(['38,64%', '86,34%', '83,46%']).toContain(swapDigits('83,64%', choices));
    expect(swapDigits('11', choices)).toBeNull();
  });

  it.each([
    ['1.004', '1004'],
    ['83,64%', '83.64'],
    ['80', '80'],
    ['11/35', null],
    ['2 – 4', null],
  ])('read %s as %s', (printed, value) => {
    expect(plainValue(printed)).toBe(value);
  });

  it('are the same for a seed, at most as many as asked, each of its own file', () => {
    expect(makeMutants(files, () => true, { seed: 5, most: 1 })).toEqual(mutants);
    expect(mutants.length).toBeGreaterThan(8);
    expect(new Set(mutants.map(({ kind }) => kind)).size).toBe(mutants.length);
    expect(SLIPS.map(({ kind }) => kind)).toEqual(expect.arrayContaining(mutants.map(({ kind }) => kind)));
  });
});

describe('a slip', () => {
  it('of the value is seen by the check', () => {
    expect(judgeKind('a digit of the value changed')).toMatchObject({ by: 'error', rules: ['figure-value'] });
  });

  it('of value and printed form alike is seen by the proof alone', () => {
    expect(judgeKind('a digit misread, in both').by).toBe('proof');
    expect(judgeKind('a digit misread, in both', false).by).toBe('none');
  });
});

describe('the table of slips', () => {
  it('counts each kind and all', () => {
    const slip = { kind: 'x', record: 'a.1', isProven: true, rules: [] };
    expect(
      formatTable([
        { ...slip, by: 'error' },
        { ...slip, by: 'none' },
      ]),
    ).toContain('| x | 2 | 50 % | 1 | 0 | 0 | 1 |');
  });
});
