import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeImages } from '../../../scripts/images/write.ts';
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
    await writeImages(output, join(scratch, 'cache'));
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
});
