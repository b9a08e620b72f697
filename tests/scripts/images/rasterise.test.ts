import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { rasterise } from '../../../scripts/images/rasterise.ts';

function svgOf(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" font-family="'Be Vietnam Pro', sans-serif" font-size="20"><rect width="200" height="60" fill="#fbf9f4"/>${content}</svg>`;
}

/** How many pixels of an image are not its ground. */
async function inkOf(content: string): Promise<number> {
  const { data } = await sharp(await rasterise(svgOf(content), 1))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
}

describe('a PNG of a drawing', () => {
  it('has the size of the drawing times the scale, and no transparent ground', async () => {
    const { width, height, format, hasAlpha } = await sharp(await rasterise(svgOf(''), 2)).metadata();
    expect({ width, height, format, hasAlpha }).toEqual({
      width: 400,
      height: 120,
      format: 'png',
      hasAlpha: false,
    });
  });

  it('is the same bytes each time', async () => {
    const svg = svgOf('<text x="10" y="40">Ễ Ặ Ỹ ử ợ đ Đ</text>');
    const [first, second] = await Promise.all([rasterise(svg, 2), rasterise(svg, 2)]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('is the same after others so large that memory is given back between them', async () => {
    const svg = svgOf('<text x="10" y="40">Đảng viên mới</text>');
    const first = Buffer.from(await rasterise(svg, 20));
    for (let count = 0; count < 4; count += 1) expect(first.equals(await rasterise(svg, 20))).toBe(true);
    const { width, height } = await sharp(first).metadata();
    expect([width, height]).toEqual([4000, 1200]);
  });

  it('is set in the project’s own font in both weights', async () => {
    const [regular, semibold, other] = [
      await inkOf('<text x="10" y="40">Ặ Ỹ đ Đ</text>'),
      await inkOf('<text x="10" y="40" font-weight="600">Ặ Ỹ đ Đ</text>'),
      await inkOf('<text x="10" y="40">字</text>'),
    ];
    expect(regular).toBeGreaterThan(other);
    expect(semibold).toBeGreaterThan(regular);
  });

  it('is refused of what is no well-formed XML', async () => {
    await expect(rasterise(svgOf('<g>'), 1)).rejects.toThrow();
    await expect(rasterise(svgOf('a & b'), 1)).rejects.toThrow();
  });
});
