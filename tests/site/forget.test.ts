import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

it('holds nothing of a module that nobody holds', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = untilForgotten(() => ({ rows: ['held'] }));
  const gone = (() => {
    const rows = ['gone'];
    const made = untilForgotten(() => ({ rows }))();
    return new WeakRef(made);
  })();
  const kept = new WeakRef(held());
  await wait(0);
  collect();
  expect(gone.deref()).toBeUndefined();
  expect(kept.deref()).toBe(held());
  forget();
  expect(held()).toEqual({ rows: ['held'] });
});
