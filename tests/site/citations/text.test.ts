import { describe, expect, it } from 'vitest';
import { citeAsText } from '../../../src/site/citations/text.ts';
import { editionIn, everyItem } from './items.ts';

describe('citeAsText', () => {
  it.each(['vi', 'en'] as const)('reads as a reference (%s)', (language) => {
    const { words } = editionIn(language);
    expect(
      everyItem(language)
        .map((item) => citeAsText(item, { words, language }))
        .join('\n'),
    ).toMatchSnapshot();
  });
});
