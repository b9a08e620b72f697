import type { InspectedFile } from '../../dataset/inspect/inspected-file.ts';
import { cellIdOf, problemGrid, rowOfProblem } from './grid.ts';
import { mendedSection } from './mended.ts';
import { foreignText, node } from './node.ts';
import type { Writer } from './page-words.ts';
import { inPages } from './pages.ts';
import { problemList, type ListedProblem } from './problem-list.ts';

const PROBLEMS_A_PAGE = 25;

/** Everything about one file. `index` keeps its ids apart from those of the others. */
export function fileSection(file: InspectedFile, index: number, writer: Writer): HTMLElement {
  const { say, words } = writer;
  const id = `file-${String(index)}`;
  const title = node('h3', { id }, foreignText(file.name));
  if (file.table) title.append(' ', node('span', { class: 'muted small' }, words.tables[file.table]));
  return node(
    'section',
    { 'aria-labelledby': id },
    title,
    node('p', { class: 'muted' }, ...useOf(file, writer)),
    ...(file.problemCount === 0 ? [node('p', {}, say('fileClean'))] : [problemsOf(file, id, writer)]),
    ...(file.mended ? [mendedSection(file, file.mended, writer)] : []),
  );
}

/** Where a file belongs, and how its rows stand to those published. */
export function useOf({ path, rows, use }: InspectedFile, { say }: Writer): Node[] {
  if (path === null) return [node('span', {}, say('noTable'))];
  const [before = '', after = ''] = say('path', { path: '\u0000', rows }).split('\u0000');
  return [node('span', {}, before, foreignText(path), after, use ? ` ${say(use)}` : '')];
}

function problemsOf(file: InspectedFile, id: string, writer: Writer): HTMLElement {
  const { say } = writer;
  const listed = file.problems.map((problem, place): ListedProblem => ({
    problem,
    id: `${id}-problem-${String(place + 1)}`,
    number: place + 1,
    cellId: cellIdOf(`${id}-cell`, file.excerpt, problem),
    table: file.table,
  }));
  const show = (from: number, to: number): Node[] => {
    const page = listed.slice(from, to);
    const hasRows = page.some(({ problem }) => rowOfProblem(file.excerpt, problem) >= 0);
    const label = say('grid', { name: file.name });
    const grid = hasRows ? [problemGrid(`${id}-cell`, file.excerpt, page, label, writer)] : [];
    return [problemList(page, writer), ...grid];
  };
  const pages = { count: listed.length, size: PROBLEMS_A_PAGE, label: say('problems'), show };
  const missing = file.problemCount - listed.length;
  return node(
    'section',
    {},
    node('h4', {}, say('problems')),
    inPages(pages, writer),
    ...(missing > 0
      ? [node('p', {}, say('unlisted', { listed: listed.length, all: file.problemCount }))]
      : []),
  );
}
