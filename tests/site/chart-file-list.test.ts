import { expect, it } from 'vitest';
import { dataFiles, imageRows } from '../../src/site/chart-file-list.ts';

it('names each file of data with what it is', () => {
  expect(dataFiles('pace').map(({ name }) => name)).toEqual([
    'pace.csv',
    'pace.json',
    'pace.xlsx',
    'pace.zip',
    'pace.metadata.json',
  ]);
});

it('lists the images by language and theme, those in the language of the page first', () => {
  expect(imageRows('pace', 'en').map(({ files }) => files.map(({ name }) => name))).toEqual([
    ['pace.en.svg', 'pace.en.png'],
    ['pace.en.dark.svg', 'pace.en.dark.png'],
    ['pace.vi.svg', 'pace.vi.png'],
    ['pace.vi.dark.svg', 'pace.vi.dark.png'],
  ]);
});
