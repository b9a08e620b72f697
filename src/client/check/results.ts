import type { InspectedFile } from '../../dataset/inspect/inspected-file.ts';
import { auditSection } from './audit-section.ts';
import { fileSection, useOf } from './file-section.ts';
import { foreignText, node } from './node.ts';
import type { Writer } from './page-words.ts';
import { inPages } from './pages.ts';
import { problemList, type ListedProblem } from './problem-list.ts';
import type { CheckResult } from './protocol.ts';

const PROBLEMS_A_PAGE = 25;
const MOST_UNFOLDED = 5;

/** The result of a check, file by file, then what it makes wrong elsewhere, then the audit. */
export function resultNodes(result: CheckResult, recheck: HTMLElement | null, writer: Writer): Node[] {
  return [
    node('h2', {}, writer.say('results')),
    ...(recheck ? [recheck] : []),
    ...result.files.flatMap((file, index) => (isClean(file) ? [] : [fileSection(file, index, writer)])),
    ...cleanFiles(result, writer),
    ...(result.elsewhere.length > 0 ? [elsewhereSection(result, writer)] : []),
    auditSection(result, writer),
  ];
}

function isClean({ problemCount, mended }: InspectedFile): boolean {
  return problemCount === 0 && mended === null;
}

/** Files that leave nothing to do, folded where they are many. */
function cleanFiles({ files }: CheckResult, writer: Writer): Node[] {
  const clean = files.filter(isClean);
  if (clean.length === 0) return [];
  const items = clean.map((file) =>
    node('li', {}, foreignText(file.name), ' · ', node('span', { class: 'muted' }, ...useOf(file, writer))),
  );
  const summary = node('summary', {}, writer.say('cleanFiles', { count: clean.length }));
  return [
    node('details', clean.length <= MOST_UNFOLDED ? { open: '' } : {}, summary, node('ul', {}, ...items)),
  ];
}

function elsewhereSection({ elsewhere }: CheckResult, writer: Writer): HTMLElement {
  const { say } = writer;
  const listed = elsewhere.map((problem, place): ListedProblem => ({
    // Published rows have no place that an editor could look up: their record names them.
    problem: { ...problem, line: null, column: null, value: problem.record },
    id: `elsewhere-${String(place + 1)}`,
    number: place + 1,
    cellId: null,
    table: null,
  }));
  const show = (from: number, to: number): Node[] => [problemList(listed.slice(from, to), writer)];
  const pages = { count: listed.length, size: PROBLEMS_A_PAGE, label: say('elsewhere'), show };
  return node(
    'section',
    {},
    node('h3', {}, say('elsewhere')),
    node('p', {}, say('elsewhereIntro')),
    inPages(pages, writer),
  );
}

/** The outcome as one sentence, for the status line. */
export function summaryOf({ files, elsewhere }: CheckResult, { say }: Writer): string {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const listed = [...files.flatMap(({ problems }) => problems), ...elsewhere];
  const unlisted = files.reduce((sum, { problems, problemCount }) => sum + problemCount - problems.length, 0);
  const warnings = listed.filter(({ severity }) => severity === 'warning').length;
  const errors = listed.length - warnings + unlisted;
  return listed.length === 0
    ? say('clean', { rows, files: files.length })
    : say('found', { rows, files: files.length, errors, warnings });
}
