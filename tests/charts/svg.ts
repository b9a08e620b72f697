import { expect, vi } from 'vitest';
import { LAYOUTS, type Figure, type Layout } from '../../src/charts/figure.ts';
import { renderSvg } from '../../src/charts/render.ts';

/** One element a line, indented, numbers to one decimal: a drawing that a reviewer can read. */
export function normaliseSvg(svg: string): string {
  let depth = 0;
  const lines = svg
    .replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))))
    .split(/(?=<)/)
    .map((piece) => {
      if (piece.startsWith('</')) depth -= 1;
      const line = '  '.repeat(Math.max(0, depth)) + piece.trimEnd();
      if (!piece.startsWith('</') && !piece.includes('/>')) depth += 1;
      return line;
    });
  return `${lines.join('\n')}\n`;
}

/** Compares both layouts of a figure with their files; a warning of the drawing library fails. */
export async function expectDrawings(figure: Pick<Figure, 'slug' | 'plots'>): Promise<void> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const draw = (layout: Layout): string =>
    renderSvg(figure.plots[layout], { idPrefix: layout, label: 'label' });
  await expectSvgs(figure.slug, { wide: draw('wide'), narrow: draw('narrow') });
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
}

/** Compares drawings with their files. */
export async function expectSvgs(name: string, drawings: Readonly<Record<Layout, string>>): Promise<void> {
  for (const layout of Object.keys(LAYOUTS) as Layout[])
    await expect(normaliseSvg(drawings[layout])).toMatchFileSnapshot(`snapshots/${name}.${layout}.svg`);
}

/** The numbers of a figure's texts with one decimal mark, in order, to compare languages. */
export function numbersOf(figure: Figure): string[] {
  const texts = [figure.finding, figure.readingAid, ...figure.table.rows.flat().map((cell) => cell.text)];
  return texts
    .flatMap((text) => (text.match(/\d[\d.,]*/g) ?? []).map((number) => number.replace(/[.,]/g, '')))
    .sort();
}
