import { expect, it } from 'vitest';
import { openRenderThread } from '../../../scripts/render/thread.ts';

it('answers nothing once it is closed, so that nobody waits for it', async () => {
  const thread = openRenderThread();
  const looking = expect(thread.look('tests/fixtures')).rejects.toThrow('the thread is closed');
  await thread.close();
  await looking;
  await expect(thread.look('tests/fixtures')).rejects.toThrow('the thread is closed');
  const listener = { onListed: () => undefined, onFinished: () => undefined };
  const target = { code: '', outFolder: '', known: { paths: '', keys: '', sha256s: '' } };
  await expect(thread.render(target, listener)).rejects.toThrow('the thread is closed');
});
