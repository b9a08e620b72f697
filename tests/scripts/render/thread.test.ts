import { expect, it } from 'vitest';
import { openRenderThread } from '../../../scripts/render/thread.ts';

const START = {
  code: '',
  entry: '',
  buildFolder: '',
  keptFolder: '',
  pages: [],
  outFolder: '',
  known: { paths: '', keys: '', sha256s: '' },
  siteUrl: '',
  basePath: '',
};

it('answers nothing once it is closed, so that nobody waits for it', async () => {
  const thread = openRenderThread();
  const looking = expect(thread.look('tests/fixtures')).rejects.toThrow('the thread is closed');
  await thread.close();
  await looking;
  await expect(thread.look('tests/fixtures')).rejects.toThrow('the thread is closed');
  const listener = { onListed: () => undefined, onFinished: () => undefined };
  await expect(thread.render(START, listener)).rejects.toThrow('the thread is closed');
});
