import type { ExploreFile, FacetId } from '../../explore/explore-file.ts';
import { knownChoices, toggleChoice, type ExploreQuery, type SortKey } from '../../explore/query.ts';
import { node } from '../node.ts';
import { chosenNodes } from './chosen.ts';
import { downloadBar } from './download-bar.ts';
import { facetList } from './facet-list.ts';
import { lastPage, pageTurner, PAGE_SIZE } from './page-turner.ts';
import { resultTable } from './result-table.ts';
import { ExploreTable, type View } from './view.ts';
import { yearChart } from './year-chart.ts';

/** From this width on the facets stand beside the table, open. */
const ROOMY = '(min-width: 60rem)';

/** Facets, chart, table and downloads of one kind of rows. */
export interface Results {
  readonly element: HTMLElement;
  /** Shows a query and gives what it comes to: without choices that no row knows, on a page that exists. */
  readonly show: (query: ExploreQuery) => ExploreQuery;
}

interface ResultsOptions {
  readonly published: string;
  readonly ask: (query: ExploreQuery) => void;
}

export function createResults(file: ExploreFile, view: View, { published, ask }: ResultsOptions): Results {
  const table = new ExploreTable(file, view);
  let shown: { query: ExploreQuery; rows: Uint32Array } | null = null;
  const change = (changes: (query: ExploreQuery) => Partial<ExploreQuery>): void => {
    if (shown) ask({ ...shown.query, page: 1, ...changes(shown.query) });
  };
  const toggle = (facet: FacetId, value: string): void => {
    change(({ choices }) => ({ choices: toggleChoice(choices, facet, value) }));
  };
  const facets = facetList(file, view, toggle);
  const rowTable = resultTable(file, view, (key: SortKey) => {
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
  const downloads = downloadBar({ file, published, rows: () => shown?.rows ?? new Uint32Array() }, view);
  return {
    element: node(
      'div',
      { class: 'explore-columns' },
      filters,
      node('div', {}, found, chosen, chart, turner.element, rowTable.element, downloads),
    ),
    show: (asked) => {
      const choices = knownChoices(asked.choices, file.facets);
      const answer = table.answer({ ...asked, choices });
      const query = { ...asked, choices, page: Math.min(asked.page, lastPage(answer.count)) };
      const rows = table.rowsOf(answer, query);
      shown = { query, rows };
      facets.show(answer, choices);
      const { explore } = view.words;
      found.textContent = [
        view.fill(explore.found, { count: answer.count, all: file.count }),
        ...(answer.count === 0 ? [explore.nothing] : []),
      ].join(' ');
      const hadFocus = chosen.contains(document.activeElement);
      chosen.replaceChildren(...chosenNodes({ kind: file.kind, choices, toggle, reset }, view));
      if (hadFocus) (chosen.querySelector('button') ?? filters.querySelector('summary'))?.focus();
      chart.replaceChildren(...[yearChart(file, answer, view)].filter((each) => each !== null));
      turner.show(query.page, answer.count);
      rowTable.show(rows.subarray((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE), query);
      downloads.hidden = answer.count === 0;
      return query;
    },
  };
}
