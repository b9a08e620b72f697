import { NONE, type ExploreFile, type FacetId } from '../../explore/explore-file.ts';
import { SORT_KEYS, type ExploreQuery, type SortKey } from '../../explore/query.ts';
import { wordFigure } from '../../explore/word-figure.ts';
import { node } from '../node.ts';
import type { View } from './view.ts';

/** The table of the rows that are left, a page at a time. */
export interface ResultTable {
  readonly element: HTMLElement;
  readonly show: (rows: Iterable<number>, query: ExploreQuery) => void;
}

export function resultTable(file: ExploreFile, view: View, sortBy: (key: SortKey) => void): ResultTable {
  const { explore } = view.words;
  const headers = SORT_KEYS.map((key) => {
    const name = key === 'indicator' ? view.facetName(file.kind, key) : explore.columns[key];
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
  const disagreeing = new Set(file.disagreeing);
  const percent = new Set(file.percent);
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
      body.replaceChildren(
        ...Array.from(rows, (row) =>
          rowElement(file, row, {
            view,
            isDisagreeing: disagreeing.has(row),
            isPercent: percent.has(valuesOf(file, 'indicator', row)[0] ?? -1),
          }),
        ),
      );
    },
  };
}

interface RowView {
  readonly view: View;
  readonly isDisagreeing: boolean;
  readonly isPercent: boolean;
}

function rowElement(
  file: ExploreFile,
  row: number,
  { view, isDisagreeing, isPercent }: RowView,
): HTMLElement {
  const { words, names } = view;
  const { explore } = words;
  const placeId = codesOf(file, 'place', row)[0] ?? '';
  const group = codesOf(file, 'group', row)[0] ?? '';
  const labels = (facet: FacetId): string =>
    codesOf(file, facet, row)
      .filter((code) => code !== NONE)
      .map((code) => view.labelOf(file.kind, facet, code))
      .join('; ');
  const write = (value: number): string => `${view.write(value)}${isPercent ? '%' : ''}`;
  const figure = wordFigure(file, row, { forms: words.forms, write });
  const selection = labels('selection');
  return node(
    'tr',
    {},
    node(
      'th',
      { scope: 'row' },
      node('a', { href: placeAddress(view, placeId) }, names.fullPlaces[placeId] ?? placeId),
    ),
    node(
      'td',
      { class: 'numeric' },
      node('a', { href: figureAddress(file, row, view, placeId) }, figure),
      ...(isDisagreeing ? [node('div', { class: 'muted note' }, explore.differ)] : []),
    ),
    node(
      'td',
      {},
      labels('indicator'),
      ...(group === 'all' ? [] : [node('span', { class: 'muted' }, ` · ${labels('group')}`)]),
    ),
    node('td', {}, names.periods[file.periods[file.period[row] ?? 0] ?? ''] ?? ''),
    node(
      'td',
      {},
      labels('status'),
      ...(selection === '' ? [] : [node('div', { class: 'muted note' }, selection)]),
    ),
    node('td', {}, labels('wording')),
    node('td', {}, labels('verdict')),
    reportCell(file, row, view),
  );
}

function reportCell(file: ExploreFile, row: number, view: View): HTMLElement {
  const id = file.reports[file.report[row] ?? -1];
  if (id === undefined) return node('td');
  const [title, language] = view.names.reports[id] ?? [id, view.language];
  const more = (file.observations[row] ?? 1) - 1;
  return node(
    'td',
    { class: 'long' },
    node('a', { href: view.words.reportLink.replace('*', id), lang: language, translate: 'no' }, title),
    ...(more > 0
      ? [node('div', { class: 'muted note' }, view.fill(view.words.explore.others, { count: more }))]
      : []),
  );
}

/** An observation and a fact lead to the figure in its report, a measure to its row on the page of its place. */
function figureAddress(file: ExploreFile, row: number, view: View, placeId: string): string {
  const anchor = file.anchors?.[row];
  if (anchor) return `${placeAddress(view, placeId)}#${encodeURIComponent(anchor)}`;
  const id = file.reports[file.report[row] ?? -1] ?? '';
  return `${view.words.reportLink.replace('*', id)}#${id}.${String(file.number[row] ?? '')}`;
}

function placeAddress({ words }: View, placeId: string): string {
  return words.placeLink.replace('*', placeId);
}

function valuesOf(file: ExploreFile, facet: FacetId, row: number): readonly number[] {
  const { sets, rows } = file.facets[facet];
  return sets[rows[row] ?? -1] ?? [];
}

function codesOf(file: ExploreFile, facet: FacetId, row: number): string[] {
  return valuesOf(file, facet, row).map((value) => file.facets[facet].values[value] ?? '');
}
