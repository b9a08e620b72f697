import { expect, it } from 'vitest';
import { openPool } from '../../../scripts/render/pool.ts';

it('begins no thread once it is closed, which nobody would end', async () => {
  const pool = openPool();
  await pool.close();
  const tasks = { charts: [], whole: [], shared: [], late: [], indexes: Promise.resolve([]) };
  await expect(pool.render(tasks, () => undefined)).rejects.toThrow('the threads are closed');
});
