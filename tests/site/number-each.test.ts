import { expect, it } from 'vitest';
import { numberEach } from '../../src/site/number-each.ts';

it('numbers keys in the order in which they first occur', () => {
  const { keys, numbers } = numberEach(['đảng', 'đoàn', 'đảng', '', 'đoàn'], (word) => word);
  expect(keys).toEqual(['đảng', 'đoàn', '']);
  expect(numbers).toEqual([0, 1, 0, 2, 1]);
});
