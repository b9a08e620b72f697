import { describe, expect, it } from 'vitest';
import { hostOf, proposePublisher } from '../../../src/dataset/propose/publisher.ts';
import { splitParagraphs } from '../../../src/dataset/prove/paragraphs.ts';

const HEADLINE = 'Huyện chăm lo kết nạp người trẻ';
const REPORTS = [{ publisher: 'Báo A', url: 'https://www.a.vn/1.html' }];
const propose = (url: string | null, ...lines: string[]) =>
  proposePublisher(splitParagraphs([HEADLINE, ...lines].join('\n')), url, REPORTS);

describe('proposePublisher', () => {
  it.each([
    ['the name that begins the text', null, ['(Báo B) - Một đoạn.'], 'Báo B'],
    ['the line of its source', null, ['Một đoạn.', 'Nguồn: Báo C'], 'Báo C'],
    ['that of another report of the host', 'https://a.vn/2.html', ['Một đoạn.'], 'Báo A'],
    ['what the text says before what the host says', 'https://a.vn/2.html', ['(Báo B) – Một.'], 'Báo B'],
    ['nothing where nothing says so', 'https://b.vn/', ['Một đoạn (có ngoặc) - rồi.'], null],
  ])('takes %s', (_what, url, lines, publisher) => {
    expect(propose(url, ...lines)).toBe(publisher);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.a.vn/x', 'a.vn'],
    ['no address', null],
    [null, null],
  ])('%s: %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
