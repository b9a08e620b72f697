import { expect, it } from 'vitest';
import { mediaTypeOf } from '../../src/site/media-types.ts';

it.each([
  ['data/observations.csv', 'text/csv'],
  ['charts/pace.metadata.json', 'application/json'],
  ['data/SHA256SUMS', 'text/plain'],
  ['data/1.0/SHA256SUMS', 'text/plain'],
])('%s is %s', (path, type) => {
  expect(mediaTypeOf(path)).toBe(type);
});

it('refuses an ending that it does not know', () => {
  expect(() => mediaTypeOf('data/a.xyz')).toThrow('no media type for data/a.xyz');
});
