/** As `src/site/mark-details.ts` writes it, by the address of the mark. */
interface MarkDetails {
  readonly terms: readonly (readonly [term: string, text: string])[];
  readonly others: readonly (readonly [text: string, href: string])[];
  readonly links: readonly (readonly [text: string, href: string])[];
}

export interface DetailsPanel {
  readonly element: HTMLElement;
  readonly show: (mark: Element) => void;
  readonly hide: () => void;
}

/** The panel of a figure in which the details of a mark appear; null where its page has none. */
export function createDetailsPanel(host: HTMLElement): DetailsPanel | null {
  const panel = host.querySelector<HTMLElement>('.mark-details');
  const label = panel?.querySelector('p');
  const body = panel?.querySelector('div');
  if (!panel || !label || !body) return null;
  const load = loadOnce(host.dataset['details'] ?? '');
  let shown: Element | null = null;
  const hide = (): void => {
    panel.hidden = true;
    shown = null;
    light(null);
  };
  const show = (mark: Element): void => {
    if (shown === mark) return;
    shown = mark;
    label.textContent = mark.getAttribute('aria-label');
    panel.hidden = false;
    light(mark);
    const isCurrent = (): boolean => shown === mark;
    load()
      .then((all) => {
        const details = all[mark.getAttribute('href') ?? ''];
        if (isCurrent() && details) body.replaceChildren(...detailNodes(details, host.dataset));
      })
      .catch(() => {
        if (isCurrent()) body.replaceChildren(element('p', host.dataset['failed'] ?? ''));
      });
  };
  panel.querySelector('button')?.addEventListener('click', hide);
  return { element: panel, show, hide };
}

/** The details are fetched when the first mark is asked for, and asked again after a failure. */
function loadOnce(address: string): () => Promise<Partial<Record<string, MarkDetails>>> {
  let loading: Promise<Partial<Record<string, MarkDetails>>> | null = null;
  return () => {
    loading ??= fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(response.statusText);
        return response.json() as Promise<Partial<Record<string, MarkDetails>>>;
      })
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };
}

/** Lights the mark and, in every drawing of the page, the marks of the same place. */
function light(mark: Element | null): void {
  for (const lit of document.querySelectorAll('.plot [data-lit]')) lit.removeAttribute('data-lit');
  if (!mark) return;
  const place = mark.getAttribute('data-place');
  const same = place === null ? [] : document.querySelectorAll(`.plot a[data-place="${CSS.escape(place)}"]`);
  for (const each of [mark, ...same]) each.setAttribute('data-lit', each === mark ? 'own' : 'place');
}

function detailNodes({ terms, others, links }: MarkDetails, words: DOMStringMap): Node[] {
  const list = document.createElement('dl');
  for (const [term, text] of terms) list.append(element('dt', term), element('dd', text));
  if (others.length > 0) list.append(element('dt', words['with'] ?? ''), linkItem('dd', others));
  if (links.length > 0) list.append(element('dt', words['report'] ?? ''), linkItem('dd', links));
  return [list];
}

function linkItem(name: string, links: MarkDetails['links']): HTMLElement {
  const item = document.createElement(name);
  for (const [text, href] of links) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    if (link.origin !== location.origin) link.rel = 'noopener noreferrer';
    item.append(link);
  }
  return item;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
