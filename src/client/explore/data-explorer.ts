import type { Language } from '../../dataset/model/language.ts';
import {
  EXPLORE_KINDS,
  type ExploreFile,
  type ExploreKind,
  type ExploreNames,
} from '../../explore/explore-file.ts';
import { readQuery, writeQuery, type ExploreQuery } from '../../explore/query.ts';
import { carryToTwin } from '../carry-to-twin.ts';
import { node } from '../node.ts';
import { loadJson } from '../load-json.ts';
import { createResults, type Results } from './results.ts';
import { createView, type PageWords, type View } from './view.ts';

/** Takes the place of the plain table: narrows, counts, sorts and offers the rows; its state stands in the address. */
class DataExplorer extends HTMLElement {
  private view: View | null = null;
  private readonly results = new Map<ExploreKind, Results>();

  connectedCallback(): void {
    addEventListener('popstate', () => void this.ask(readQuery(location.search)));
    void this.ask(readQuery(location.search));
  }

  /** Shows what is asked for and writes it into the address; says so where the data cannot be loaded. */
  private async ask(query: ExploreQuery): Promise<void> {
    const words = JSON.parse(this.dataset['words'] ?? '') as PageWords;
    const status = this.querySelector('.explore-status');
    const known = this.results.get(query.kind);
    if (known) {
      this.show(known, query);
      return;
    }
    if (status) status.textContent = words.explore.loading;
    try {
      const files = this.dataset['files'] ?? '';
      const language = document.documentElement.lang as Language;
      const [file, names] = await Promise.all([
        loadJson<ExploreFile>(`${files}${query.kind}.json`),
        loadJson<ExploreNames>(`${files}names.${language}.json`),
      ]);
      this.view ??= createView(words, names, language);
      const made = createResults(file, this.view, {
        published: this.dataset['published'] ?? '',
        ask: (next) => void this.ask(next),
      });
      this.results.set(query.kind, made);
      if (status) status.textContent = '';
      this.show(made, query);
    } catch {
      if (status) status.textContent = words.explore.failed;
    }
  }

  private show(results: Results, asked: ExploreQuery): void {
    const query = results.show(asked);
    history.replaceState(null, '', `${location.pathname}${writeQuery(query)}${location.hash}`);
    carryToTwin();
    const live = this.querySelector<HTMLElement>('.explore-live');
    const plain = this.querySelector<HTMLElement>('.explore-plain');
    if (!live || !plain || !this.view) return;
    if (!live.hasChildNodes()) live.append(this.kindChoice(this.view, query.kind), results.element);
    for (const input of live.querySelectorAll<HTMLInputElement>('input[name=kind]')) {
      input.checked = input.value === query.kind;
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
