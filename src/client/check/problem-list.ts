import type { Problem } from '../../dataset/model/problem.ts';
import type { TableName } from '../../dataset/model/tables.ts';
import { showText } from '../../dataset/fix/visible.ts';
import { foreign, foreignText, node } from './node.ts';
import type { Writer } from './page-words.ts';

/** A problem of a list with its number and, where the grid shows it, the id of its cell. */
export interface ListedProblem {
  readonly problem: Problem;
  readonly id: string;
  readonly number: number;
  readonly cellId: string | null;
  readonly table: TableName | null;
}

/** Problems with place, value, message, remedy and the way to the cell and to the codebook. */
export function problemList(listed: readonly ListedProblem[], writer: Writer): HTMLOListElement {
  const list = node('ol', { class: 'problems', start: listed[0]?.number ?? 1 });
  list.append(...listed.map((each) => problemItem(each, writer)));
  return list;
}

function problemItem({ problem, id, cellId, table }: ListedProblem, writer: Writer): HTMLLIElement {
  const { severity, message, remedy, value } = problem;
  const { say, language } = writer;
  const place = placeOf(problem, writer);
  return node(
    'li',
    { id, tabindex: -1 },
    node(
      'p',
      {},
      node('strong', { class: `severity ${severity}` }, `${signOf(severity)} ${say(severity)}`),
      ' · ',
      cellId === null ? place : node('a', { href: `#${cellId}` }, ...place.childNodes),
      ...(value ? [' · “', foreignText(value), '”'] : []),
    ),
    node('p', {}, foreign(showText(sentence(message[language])))),
    node('p', { class: 'remedy' }, foreign(showText(remedy[language]))),
    node(
      'p',
      { class: 'muted small' },
      node('code', { translate: 'no' }, problem.rule),
      ...(table ? [' · ', codebookLink(problem, table, writer)] : []),
    ),
  );
}

/** The sign that goes with the word, so that colour never speaks alone. */
export function signOf(severity: Problem['severity']): string {
  return severity === 'error' ? '×' : '!';
}

function placeOf({ line, column }: Problem, { say }: Writer): HTMLElement {
  if (line === null) return node('span', {}, say('wholeFile'));
  const at = say('line', { line });
  if (!column) return node('span', {}, at);
  return node(
    'span',
    {},
    `${at}, ${say('column', { letter: column.letter })} (`,
    foreignText(column.name),
    ')',
  );
}

function codebookLink({ column }: Problem, table: TableName, { say, words, codebook }: Writer): HTMLElement {
  const isKnown = column !== null && words.columns[table].includes(column.name);
  const anchor = isKnown ? `${table}.${column.name}` : table;
  const name = isKnown ? column.name : words.tables[table];
  return node('a', { href: `${codebook}#${anchor}` }, say('codebook', { name }));
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
