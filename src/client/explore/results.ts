import type { FacetId } from '../../explore/explore-file.ts';
import { toggleChoice, type ExploreQuery, type SortKey } from '../../explore/query.ts';
import { node } from '../node.ts';
import { chosenNodes } from './chosen.ts';
import { downloadBar } from './download-bar.ts';
import type { ExploreTable, Shown } from './explore-table.ts';
import { facetList } from './facet-list.ts';
import { pageTurner } from './page-turner.ts';
import { resultTable } from './result-table.ts';
import type { View } from './view.ts';
import { yearChart } from './year-chart.ts';

/** From this width on the facets stand beside the table, open. */
const ROOMY = '(min-width: 60rem)';

/** Facets, chart, table and downloads of one kind of rows. */
export interface Results {
  readonly table: ExploreTable;
  readonly element: HTMLElement;
  readonly show: (shown: Shown) => void;
}

interface ResultsOptions {
  readonly published: string;
  /** Asks for what a change makes of the query that was asked last. */
  readonly change: (change: (query: ExploreQuery) => Partial<ExploreQuery>) => void;
  /** Says that something could not be loaded. */
  readonly fail: () => void;
}

export function createResults(
  table: ExploreTable,
  view: View,
  { published, change, fail }: ResultsOptions,
): Results {
  const { start } = table;
  let rows: Uint32Array = new Uint32Array();
  const toggle = (facet: FacetId, value: string): void => {
    change(({ choices }) => ({ choices: toggleChoice(choices, facet, value) }));
  };
  const facets = facetList(table, view, { choose: toggle, fail });
  const rowTable = resultTable(start.kind, view, (key: SortKey) => {
    change(({ sort, descending }) => ({ sort: key, descending: sort === key && !descending }));
  });
  const turner = pageTurner(view, (step) => {
    change(({ page }) => ({ page: page + step }));
  });
  const found = node('p', { class: 'explore-found', role: 'status' });
  const chosen = node('p', { class: 'explore-chosen' });
  const chart = node('div');
  const filters = node(
    'details',
    { class: 'explore-filters no-print' },
    node('summary', {}, view.words.explore.filters),
    facets.element,
  );
  filters.open = matchMedia(ROOMY).matches;
  const first = facets.element.querySelector('details');
  if (first) first.open = filters.open;
  const reset = (): void => {
    change(() => ({ choices: {} }));
    filters.querySelector('summary')?.focus();
  };
  const downloads = downloadBar({ start, published, rows: () => rows }, view);
  return {
    table,
    element: node(
      'div',
      { class: 'explore-columns' },
      filters,
      node('div', {}, found, chosen, chart, turner.element, rowTable.element, downloads),
    ),
    show: (shown) => {
      const { query, answer } = shown;
      rows = shown.rows;
      facets.show(answer, query.choices);
      const { explore } = view.words;
      found.textContent = [
        view.fill(explore.found, { count: answer.count, all: start.count }),
        ...(answer.count === 0 ? [explore.nothing] : []),
      ].join(' ');
      const hadFocus = chosen.contains(document.activeElement);
      chosen.replaceChildren(...chosenNodes({ table, choices: query.choices, toggle, reset }, view));
      if (hadFocus) (chosen.querySelector('button') ?? filters.querySelector('summary'))?.focus();
      chart.replaceChildren(...[yearChart(start, answer, view)].filter((each) => each !== null));
      turner.show(query.page, answer.count);
      rowTable.show(shown.page, query);
      downloads.hidden = answer.count === 0;
    },
  };
}
