import { emphasise } from '../search/emphasis.ts';
import type { KindHits, SearchHit } from '../search/hits.ts';
import type { Query } from '../search/query.ts';
import type { SearchWords } from '../search/search-index.ts';

/** What all results of a query share. */
export interface ResultsView {
  readonly query: Query;
  readonly words: SearchWords;
  /** The site's base path with a slash at either end. */
  readonly base: string;
  /** A count as the language writes it. */
  readonly write: (count: number) => string;
}

/** More results of a kind than these are shown when they are asked for. */
const FIRST_RESULTS = 5;

/** The results of one kind under a heading with their count, the first few until all are asked for. */
export function renderKind({ kind, hits }: KindHits, view: ResultsView): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const count = document.createElement('span');
  count.className = 'muted';
  count.textContent = view.write(hits.length);
  heading.append(view.words.kinds[kind], ' ', count);
  const list = document.createElement('ul');
  list.append(...hits.slice(0, FIRST_RESULTS).map((hit) => renderHit(hit, view)));
  section.append(heading, list);
  if (hits.length > FIRST_RESULTS) section.append(renderMore(hits, list, view));
  return section;
}

function renderMore(hits: readonly SearchHit[], list: HTMLElement, view: ResultsView): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = view.words.showAll.replace('{n}', view.write(hits.length));
  button.addEventListener('click', () => {
    const rest = hits.slice(FIRST_RESULTS).map((hit) => renderHit(hit, view));
    list.append(...rest);
    button.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  return button;
}

function renderHit({ title, line, address, titleLanguage }: SearchHit, view: ResultsView): HTMLElement {
  const link = document.createElement('a');
  link.href = view.base + address;
  if (titleLanguage) link.lang = titleLanguage;
  link.append(...renderText(title, view.query));
  const second = document.createElement('div');
  second.className = 'muted small';
  second.append(...renderText(line, view.query));
  const item = document.createElement('li');
  item.append(link, second);
  return item;
}

/** A text with the words of the query marked. Built of nodes: nothing of the data is read as markup. */
function renderText(text: string, query: Query): readonly Node[] {
  return emphasise(text, query).map((part) => {
    if (!part.isMatch) return document.createTextNode(part.text);
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    return mark;
  });
}
