import type { Excerpt, ExcerptColumn, ExcerptRow } from '../../dataset/inspect/excerpt.ts';
import type { Problem } from '../../dataset/model/problem.ts';
import { showText } from '../../dataset/fix/visible.ts';
import { foreign, foreignText, node } from './node.ts';
import type { Writer } from './page-words.ts';
import { signOf, type ListedProblem } from './problem-list.ts';

/** The row of an excerpt in which a problem stands: the last that begins at its line or before. */
export function rowOfProblem({ rows }: Excerpt, { line }: Problem): number {
  return line === null ? -1 : rows.findLastIndex((row) => row.line <= line);
}

/** Id of the cell that a problem marks; the head of its row where it names no column. Null where no row shows it. */
export function cellIdOf(prefix: string, excerpt: Excerpt, problem: Problem): string | null {
  const row = excerpt.rows[rowOfProblem(excerpt, problem)];
  return row ? `${prefix}-${String(row.line)}-${columnKey(excerpt.columns, problem)}` : null;
}

function columnKey(columns: readonly ExcerptColumn[], { column }: Problem): string {
  return columns.some(({ letter }) => letter === column?.letter) ? (column?.letter ?? 'row') : 'row';
}

/** Rows of a file under the letters of a spreadsheet, each faulty cell marked and leading to its problem. */
export function problemGrid(
  prefix: string,
  excerpt: Excerpt,
  listed: readonly ListedProblem[],
  label: string,
  { say }: Writer,
): HTMLElement {
  const marks = Map.groupBy(listed, ({ cellId }) => cellId);
  const at = new Set(
    listed.map(({ problem }) => rowOfProblem(excerpt, problem)).filter((index) => index >= 0),
  );
  const shown = excerpt.rows.filter((_row, index) =>
    [index - 1, index, index + 1].some((near) => at.has(near)),
  );
  const cell = (row: ExcerptRow, key: string): { id: string; notes: Node[] } => {
    const id = `${prefix}-${String(row.line)}-${key}`;
    return { id, notes: (marks.get(id) ?? []).map((each) => markOf(each, say(each.problem.severity))) };
  };
  const head = node(
    'tr',
    {},
    node('th', { scope: 'col' }, say('gridLine')),
    ...excerpt.columns.map(({ letter, name }) =>
      node('th', { scope: 'col' }, node('span', { class: 'letter' }, letter), ' ', foreignText(name)),
    ),
  );
  const body = shown.map((row, index) => {
    const own = cell(row, 'row');
    const isApart = index > 0 && row.line > (shown[index - 1]?.line ?? 0) + 1;
    return node(
      'tr',
      isApart ? { class: 'apart' } : {},
      node('th', { scope: 'row', ...idIfMarked(own) }, String(row.line), ...own.notes),
      ...excerpt.columns.map(({ letter }, place) => {
        const { id, notes } = cell(row, letter);
        const text = foreign(showText(row.cells[place] ?? ''));
        return node('td', idIfMarked({ id, notes }), text, ...notes);
      }),
    );
  });
  return node(
    'section',
    { class: 'table-scroll grid', tabindex: 0, 'aria-label': label },
    node('table', {}, node('thead', {}, head), node('tbody', {}, ...body)),
  );
}

function idIfMarked({ id, notes }: { readonly id: string; readonly notes: readonly Node[] }) {
  return notes.length > 0 ? { id, class: 'wrong', tabindex: -1 } : {};
}

function markOf({ problem, id, number }: ListedProblem, word: string): HTMLElement {
  const text = `${signOf(problem.severity)} ${word} ${String(number)}`;
  return node('a', { class: `mark ${problem.severity}`, href: `#${id}` }, text);
}
