import { expect, it } from 'vitest';
import { forget, untilForgotten, untilForgottenEach } from '../../src/site/forget.ts';

it('keeps what was made until it is told to forget', () => {
  let count = 0;
  const one = untilForgotten(() => (count += 1));
  const each = untilForgottenEach((key) => `${key}${String((count += 1))}`);
  expect([one(), one(), each('a'), each('b'), each('a')]).toEqual([1, 1, 'a2', 'b3', 'a2']);
  forget();
  expect([each('a'), one(), each('a'), one()]).toEqual(['a4', 5, 'a4', 5]);
});
