import type { ExploreKind } from '../../explore/explore-file.ts';
import type { ExploreBlock, TextColumn } from '../../explore/explore-parts.ts';
import { SORT_KEYS, type ExploreQuery, type SortKey } from '../../explore/query.ts';
import { wordFigure } from '../../explore/word-figure.ts';
import { node } from '../node.ts';
import type { BlockRow } from './explore-table.ts';
import type { View } from './view.ts';

/** The table of the rows that are left, a page at a time. */
export interface ResultTable {
  readonly element: HTMLElement;
  readonly show: (rows: readonly BlockRow[], query: ExploreQuery) => void;
}

export function resultTable(kind: ExploreKind, view: View, sortBy: (key: SortKey) => void): ResultTable {
  const { explore } = view.words;
  const headers = SORT_KEYS.map((key) => {
    const name = key === 'indicator' ? view.facetName(kind, key) : explore.columns[key];
    const button = node('button', { type: 'button', class: 'sort', title: explore.sort }, name);
    button.addEventListener('click', () => {
      sortBy(key);
    });
    return {
      key,
      header: node('th', { scope: 'col', ...(key === 'value' && { class: 'numeric' }) }, button),
    };
  });
  const body = node('tbody');
  const table = node(
    'table',
    {},
    node('thead', {}, node('tr', {}, ...headers.map(({ header }) => header))),
    body,
  );
  return {
    element: node('section', { class: 'table-scroll', tabindex: 0, 'aria-label': explore.table }, table),
    show: (rows, { sort, descending }) => {
      for (const { key, header } of headers) {
        if (key === sort) header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        else header.removeAttribute('aria-sort');
      }
      body.replaceChildren(...rows.map((row) => rowElement(row, view)));
    },
  };
}

function rowElement({ block, row }: BlockRow, view: View): HTMLElement {
  const { words } = view;
  const { explore } = words;
  const text = ({ texts, rows }: TextColumn): string => texts[rows[row] ?? -1] ?? '';
  const placeId = block.placeIds[block.place.rows[row] ?? -1] ?? '';
  const write = (value: number): string => `${view.write(value)}${block.isPercent[row] ? '%' : ''}`;
  const [group, selection] = [text(block.group), text(block.selection)];
  return node(
    'tr',
    {},
    node('th', { scope: 'row' }, node('a', { href: placeAddress(view, placeId) }, text(block.place))),
    node(
      'td',
      { class: 'numeric' },
      node(
        'a',
        { href: figureAddress(block, row, view, placeId) },
        wordFigure(block, row, { forms: words.forms, write }),
      ),
      ...(block.isDisputed[row] ? [node('div', { class: 'muted note' }, explore.differ)] : []),
    ),
    node(
      'td',
      {},
      text(block.indicator),
      ...(group === '' ? [] : [node('span', { class: 'muted' }, ` · ${group}`)]),
    ),
    node('td', {}, text(block.period)),
    node(
      'td',
      {},
      text(block.status),
      ...(selection === '' ? [] : [node('div', { class: 'muted note' }, selection)]),
    ),
    node('td', {}, text(block.wording)),
    node('td', {}, text(block.verdict)),
    reportCell(block, row, view),
  );
}

function reportCell(block: ExploreBlock, row: number, view: View): HTMLElement {
  const report = block.report.rows[row] ?? -1;
  const id = block.reportIds[report];
  if (id === undefined) return node('td');
  const more = (block.observations[row] ?? 1) - 1;
  const language = block.reportLanguages[report] ?? view.language;
  return node(
    'td',
    { class: 'long' },
    node(
      'a',
      { href: view.words.reportLink.replace('*', id), lang: language, translate: 'no' },
      block.report.texts[report] ?? id,
    ),
    ...(more > 0
      ? [node('div', { class: 'muted note' }, view.fill(view.words.explore.others, { count: more }))]
      : []),
  );
}

/** An observation and a fact lead to the figure in its report, a measure to its row on the page of its place. */
function figureAddress(block: ExploreBlock, row: number, view: View, placeId: string): string {
  const anchor = block.anchors?.[row];
  if (anchor) return `${placeAddress(view, placeId)}#${encodeURIComponent(anchor)}`;
  const id = block.reportIds[block.report.rows[row] ?? -1] ?? '';
  return `${view.words.reportLink.replace('*', id)}#${id}.${String(block.number[row] ?? '')}`;
}

function placeAddress({ words }: View, placeId: string): string {
  return words.placeLink.replace('*', placeId);
}
