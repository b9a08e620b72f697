import { describe, expect, it } from 'vitest';
import { serveSite } from '../../../scripts/serve/serve.ts';

describe('serveSite', () => {
  it('says what to do where the port is taken', async () => {
    const first = await serveSite('dist', '/', 0);
    const port = Number(new URL(first.origin).port);
    const failed = serveSite('dist', '/', port);
    await expect(failed).rejects.toMatchObject({
      text: {
        en: `Another program uses port ${String(port)}. End it (it may be an earlier npm start), then run this again.`,
      },
    });
    first.close();
  });
});
