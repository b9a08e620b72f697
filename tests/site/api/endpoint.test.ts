import { expect, it } from 'vitest';
import { examplePath, expandPath, parametersOf } from '../../../src/site/api/endpoint.ts';

const values = { slug: ['pace', 'pupils'], language: ['vi', 'en'], version: ['0.1.0'], table: ['places'] };

it('expands a pattern to every address', () => {
  expect(expandPath('charts/{slug}.{language}.svg', values)).toEqual([
    'charts/pace.vi.svg',
    'charts/pace.en.svg',
    'charts/pupils.vi.svg',
    'charts/pupils.en.svg',
  ]);
  expect(expandPath('feed.xml', values)).toEqual(['feed.xml']);
});

it('names the parameters and gives an example', () => {
  expect(parametersOf('charts/{slug}.{language}.svg')).toEqual(['slug', 'language']);
  expect(examplePath('charts/{slug}.csv', values)).toBe('charts/pace.csv');
});
