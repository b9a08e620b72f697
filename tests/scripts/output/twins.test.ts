import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../scripts/output/number-reader.ts';
import { checkTwins } from '../../../scripts/output/twins.ts';
import { builtSite, pageHtml } from './site.ts';

function faultsOf(vietnamese: string, english: string): string[] {
  return checkTwins(
    builtSite({
      'index.html': pageHtml('vi', '/en/', vietnamese),
      'en/index.html': pageHtml('en', '/', english),
    }),
  );
}

describe('readNumbers', () => {
  it.each([
    ['1.004 đảng viên, đạt 83,64%', ['1004', '83.64']],
    ['12/10/2021', ['12', '10', '2021']],
    ['không có số', []],
  ])('reads %s as Vietnamese', (text, numbers) => {
    expect(readNumbers(text, 'vi')).toEqual(numbers);
  });

  it.each([
    ['1,004 members, 83.64%', ['1004', '83.64']],
    ['12 October 2021', ['12', '10', '2021']],
  ])('reads %s as English', (text, numbers) => {
    expect(readNumbers(text, 'en')).toEqual(numbers);
  });
});

describe('checkTwins', () => {
  it('accepts the same numbers in each language’s writing and order', () => {
    expect(faultsOf('<p>1.004 và 5,27%</p>', '<p>5.27% and 1,004</p>')).toEqual([]);
  });

  it('names a number that one language alone prints', () => {
    expect(faultsOf('<p>32 trong 31</p>', '<p>31 of 31</p>')).toEqual([
      'index.html: numbers differ from en/index.html: only here 32; only there 31',
    ]);
  });

  it('compares printed figures letter by letter', () => {
    const printed = '<span translate="no">1.004</span>';
    expect(faultsOf(printed, printed)).toEqual([]);
    expect(faultsOf(printed, '<span translate="no">1,004</span>')).toHaveLength(1);
  });

  it('lets a command name the language of its page', () => {
    const page = (language: string) => `<code translate="no">npm run check -- --lang ${language}</code>`;
    expect(faultsOf(page('vi'), page('en'))).toEqual([]);
    expect(faultsOf(page('vi'), page('vi'))).toHaveLength(1);
  });

  it('does not join the numbers of neighbouring cells', () => {
    expect(faultsOf('<td>8</td><td>7</td>', '<td>8</td><td>7</td>')).toEqual([]);
    expect(faultsOf('<td>8</td><td>7</td>', '<td>87</td>')).toHaveLength(1);
  });

  it('reports a missing twin', () => {
    expect(checkTwins(builtSite({ 'index.html': pageHtml('vi', '/en/', '') }))).toEqual([
      'index.html: its twin en/index.html does not exist',
    ]);
  });
});
