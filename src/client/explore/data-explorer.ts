import type { Language } from '../../dataset/model/language.ts';
import { EXPLORE_KINDS, type ExploreKind } from '../../explore/explore-file.ts';
import type { ExploreStart } from '../../explore/explore-parts.ts';
import { readQuery, writeQuery, type ExploreQuery } from '../../explore/query.ts';
import { carryToTwin } from '../carry-to-twin.ts';
import { loadJson } from '../load-json.ts';
import { node } from '../node.ts';
import { ExploreTable, type Shown } from './explore-table.ts';
import { createResults, type Results } from './results.ts';
import { createView, type PageWords, type View } from './view.ts';

/** Takes the place of the plain table: narrows, counts, sorts and offers the rows; its state stands in the address. */
class DataExplorer extends HTMLElement {
  private view: View | null = null;
  private readonly results = new Map<ExploreKind, Results>();
  /** What was asked last, whether it is shown already or not. */
  private asked: ExploreQuery | null = null;
  private shown: { readonly results: Results; readonly what: Shown } | null = null;

  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '') as PageWords;
    this.view = createView(words, document.documentElement.lang as Language);
    addEventListener('popstate', () => void this.ask(readQuery(location.search)));
    void this.ask(readQuery(location.search));
  }

  /** Shows what is asked for and writes it into the address; says so where something cannot be loaded. */
  private async ask(query: ExploreQuery): Promise<void> {
    this.asked = query;
    this.setAttribute('aria-busy', 'true');
    if (!this.shown) this.say(this.view?.words.explore.loading ?? '');
    try {
      const results = await this.resultsOf(query.kind);
      const what = await results.table.ask(query);
      // Something else was asked for in the meantime.
      if (this.asked !== query) return;
      this.show(results, what);
      this.say('');
    } catch {
      if (this.asked === query) this.fail();
    }
  }

  /** What could not be loaded is asked for again by whatever is chosen next; what is shown stays, its boxes too. */
  private fail(): void {
    const { explore } = this.view?.words ?? {};
    this.say((this.shown ? explore?.failedPart : explore?.failed) ?? '');
    if (this.shown) this.show(this.shown.results, this.shown.what);
    this.removeAttribute('aria-busy');
  }

  private say(text: string): void {
    const status = this.querySelector('.explore-status');
    if (status) status.textContent = text;
  }

  private async resultsOf(kind: ExploreKind): Promise<Results> {
    const { view } = this;
    const known = this.results.get(kind);
    if (known || !view) return known ?? Promise.reject(new Error('not connected'));
    const folder = this.dataset['files'] ?? '';
    const start = await loadJson<ExploreStart>(`${folder}${kind}.${view.language}.json`);
    const load = (part: string): Promise<unknown> => loadJson(`${folder}${kind}/${part}.json`);
    const made =
      this.results.get(kind) ??
      createResults(new ExploreTable(start, view.language, load), view, {
        published: this.dataset['published'] ?? '',
        change: (change) => {
          const { asked } = this;
          if (asked) void this.ask({ ...asked, page: 1, ...change(asked) });
        },
        fail: () => this.fail(),
      });
    this.results.set(kind, made);
    return made;
  }

  private show(results: Results, what: Shown): void {
    this.shown = { results, what };
    this.asked = what.query;
    this.removeAttribute('aria-busy');
    results.show(what);
    history.replaceState(null, '', `${location.pathname}${writeQuery(what.query)}${location.hash}`);
    carryToTwin();
    const live = this.querySelector<HTMLElement>('.explore-live');
    const plain = this.querySelector<HTMLElement>('.explore-plain');
    if (!live || !plain || !this.view) return;
    if (!live.hasChildNodes()) live.append(this.kindChoice(this.view, what.query.kind), results.element);
    for (const input of live.querySelectorAll<HTMLInputElement>('input[name=kind]')) {
      input.checked = input.value === what.query.kind;
    }
    if (live.lastElementChild !== results.element) live.lastElementChild?.replaceWith(results.element);
    live.hidden = false;
    plain.hidden = true;
  }

  private kindChoice({ words: { explore } }: View, chosen: ExploreKind): HTMLElement {
    return node(
      'fieldset',
      { class: 'explore-kinds no-print' },
      node('legend', {}, explore.kind),
      ...EXPLORE_KINDS.map((kind) => {
        const input = node('input', { type: 'radio', name: 'kind', value: kind });
        input.checked = kind === chosen;
        input.addEventListener('change', () => {
          void this.ask({ ...readQuery(location.search), kind, page: 1 });
        });
        return node('label', {}, input, ` ${explore.kinds[kind]}`);
      }),
    );
  }
}

customElements.define('data-explorer', DataExplorer);
