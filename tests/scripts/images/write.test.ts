import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openImages } from '../../../scripts/images/write.ts';
import { openOutput } from '../../../scripts/render/output.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-images-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>';

describe('the images of a built site', () => {
  it('are a PNG beside each chart and in the place of each card', async () => {
    const dist = join(scratch, 'dist');
    const output = openOutput(dist, join(scratch, 'none'), {});
    for (const path of ['charts/a.vi.svg', 'favicon.svg']) output.put(path, SVG);
    for (const path of ['cards/vi/data.svg', 'cards/vi/chart/a.svg'])
      output.drafts.set(path, { svg: SVG, key: path });
    const images = openImages(output, join(scratch, 'cache'));
    for (const path of ['charts/a.vi.svg', 'cards/vi/data.svg', 'favicon.svg']) images.begin(path);
    await images.finish();
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.includes('.'),
    );
    expect(files.sort()).toEqual([
      'cards/vi/chart/a.png',
      'cards/vi/data.png',
      'charts/a.vi.png',
      'charts/a.vi.svg',
      'favicon.svg',
    ]);
  });

  it('tell of a drawing that is none when they are finished, however early it was begun', async () => {
    const output = openOutput(join(scratch, 'faulty'), join(scratch, 'none'), {});
    output.put('charts/a.vi.svg', '<svg');
    const images = openImages(output, join(scratch, 'cache'));
    images.begin('charts/a.vi.svg');
    await expect(images.finish()).rejects.toThrow();
  });

  it('are not drawn any more once they are closed', async () => {
    const output = openOutput(join(scratch, 'closed'), join(scratch, 'none'), {});
    for (const number of Array(20).keys()) output.put(`charts/${String(number)}.vi.svg`, SVG);
    const images = openImages(output, join(scratch, 'empty'));
    for (const path of output.paths()) images.begin(path);
    await images.close();
    expect(output.paths().filter((path) => path.endsWith('.png')).length).toBeLessThan(20);
  });
});
