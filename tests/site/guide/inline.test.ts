import { describe, expect, it } from 'vitest';
import { readInline } from '../../../src/site/guide/inline.ts';

describe('readInline', () => {
  it('keeps plain words in one piece', () => {
    expect(readInline('Check [this].')).toEqual([{ kind: 'words', text: 'Check [this].' }]);
  });

  it('tells apart what is typed, and words that lead to a page', () => {
    expect(readInline('Type `npm ci`, see [codes](codebook).')).toEqual([
      { kind: 'words', text: 'Type ' },
      { kind: 'code', text: 'npm ci' },
      { kind: 'words', text: ', see ' },
      { kind: 'link', text: 'codes', page: { kind: 'codebook' } },
      { kind: 'words', text: '.' },
    ]);
  });
});
