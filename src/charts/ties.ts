import { Mark, type Markish, type PlotOptions } from '@observablehq/plot';

/** The attribute that names, until ids are numbered, the address that a drawn element belongs to. */
export const OWNER = 'data-of';

type Render = (index: ArrayLike<number>, ...rest: unknown[]) => Element | null;
type DrawnMark = Mark & { readonly data: readonly unknown[] | null; render: Render };

const tied = new WeakSet<Mark>();

/**
 * Makes every element of a drawing say which of its links it belongs to, so that a dot, its bounds, its label and
 * its link can be dimmed as one. A datum belongs to the address in its own `href`, or in that of what it draws.
 */
export function tieParts({ marks }: PlotOptions): void {
  for (const mark of drawnMarks(marks ?? [])) {
    if (tied.has(mark)) continue;
    tied.add(mark);
    tieMark(mark);
  }
}

function tieMark(mark: DrawnMark): void {
  const { data } = mark;
  const render = mark.render.bind(mark);
  if (!Array.isArray(data) || !data.some((datum) => ownerOf(datum) !== null)) return;
  // Plot draws one element a datum, in the order of the index.
  mark.render = (index, ...rest) => {
    const group = render(index, ...rest);
    const children = group ? [...group.children] : [];
    children.forEach((child, position) => {
      const owner = ownerOf(data[index[position] ?? -1]);
      if (owner !== null) child.setAttribute(OWNER, owner);
    });
    return group;
  };
}

/** The drawing for a page that does not narrow it: what the parts belong to is a tenth of its weight. */
export function untieParts(svg: string): string {
  return svg.replaceAll(new RegExp(` ${OWNER}="\\d+"`, 'g'), '');
}

/** Every address that the marks of a drawing lead to. */
export function addressesOf({ marks }: PlotOptions): string[] {
  const data = drawnMarks(marks ?? []).flatMap((mark) => mark.data ?? []);
  return [...new Set(data.flatMap((datum) => ownerOf(datum) ?? []))];
}

/** The address that a datum belongs to; null where it belongs to none, as an axis does. */
export function ownerOf(datum: unknown): string | null {
  if (typeof datum !== 'object' || datum === null) return null;
  const own = hrefOf(datum);
  if (own !== null) return own;
  return (
    Object.values(datum)
      .map(hrefOf)
      .find((href) => href !== null) ?? null
  );
}

function hrefOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('href' in value)) return null;
  return typeof value.href === 'string' ? value.href : null;
}

function drawnMarks(marks: readonly Markish[]): DrawnMark[] {
  return marks.flatMap((mark) => {
    if (Array.isArray(mark)) return drawnMarks(mark as readonly Markish[]);
    return mark instanceof Mark ? [mark as unknown as DrawnMark] : [];
  });
}
