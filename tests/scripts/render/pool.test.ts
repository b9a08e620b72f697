import { expect, it } from 'vitest';
import { openPool } from '../../../scripts/render/pool.ts';

it('begins no thread once it is closed, which nobody would end', async () => {
  const pool = openPool();
  await pool.close();
  await expect(pool.render({ charts: [], whole: [], shared: [], late: [] })).rejects.toThrow(
    'the threads are closed',
  );
  expect(() => pool.renderIndexes([])).toThrow('the threads are closed');
});
