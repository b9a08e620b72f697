import { carryToTwin } from './carry-to-twin.ts';

type State = ReadonlyMap<string, string>;

/** From this width on the controls leave room for the chart. */
const ROOMY = '(min-width: 48rem)';

interface Row {
  readonly element: HTMLElement;
  readonly facets: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

/**
 * Narrows a figure to the rows of its table that have the chosen values, dims the marks of the other rows, and counts
 * both. The choice and the view stand in the address of the page, so that it can be shared.
 */
export function narrowFigure(host: HTMLElement): void {
  const rows = [...host.querySelectorAll<HTMLElement>('tr[data-facets]')].map(rowOf);
  if (rows.length === 0) return;
  const controls = host.querySelector<HTMLElement>('.narrowing');
  const selects = [...host.querySelectorAll<HTMLSelectElement>('.narrowing select')];
  const views = [...host.querySelectorAll<HTMLInputElement>('.narrowing input[name=view]')];
  const known = new Set(rows.flatMap(({ facets }) => [...facets].map((facet) => facet.split('=')[0] ?? '')));

  const apply = (): void => {
    const query = new URLSearchParams(location.search);
    const state: State = new Map([...query].filter(([id, value]) => known.has(id) && value !== ''));
    const view = query.get('view') === 'table' ? 'table' : 'chart';
    for (const select of selects) select.value = state.get(select.name) ?? '';
    for (const input of views) input.checked = input.value === view;
    host.dataset['view'] = view;
    showState(host, rows, state);
    carryToTwin();
    document.dispatchEvent(new CustomEvent('statechange'));
  };
  const remember = (id: string, value: string): void => {
    const address = new URL(location.href);
    if (value) address.searchParams.set(id, value);
    else address.searchParams.delete(id);
    history.replaceState(null, '', address);
    apply();
  };
  for (const select of selects) {
    select.addEventListener('change', () => {
      remember(select.name, select.value);
    });
  }
  for (const input of views) {
    input.addEventListener('change', () => {
      remember('view', input.value === 'table' ? 'table' : '');
    });
  }
  host.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const id of known) remember(id, '');
    selects[0]?.focus();
  });
  addEventListener('popstate', apply);
  if (controls) controls.hidden = false;
  apply();
  const folded = controls?.querySelector('details');
  if (folded) folded.open = matchMedia(ROOMY).matches || rows.some(({ element }) => element.hidden);
}

function rowOf(element: HTMLElement): Row {
  return {
    element,
    facets: new Set(element.dataset['facets']?.split(' ')),
    addresses: [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
  };
}

function showState(host: HTMLElement, rows: readonly Row[], state: State): void {
  const wanted = [...state].map(([id, value]) => `${id}=${value}`);
  const shown = rows.filter(({ facets }) => wanted.every((facet) => facets.has(facet)));
  const kept = new Set(shown.flatMap(({ addresses }) => addresses));
  for (const { element } of rows) element.hidden = true;
  for (const { element } of shown) element.hidden = false;
  const isNarrowed = wanted.length > 0;
  for (const drawing of host.querySelectorAll('.plot')) dimMarks(drawing, isNarrowed ? kept : null);
  const reset = host.querySelector<HTMLElement>('[data-reset]');
  if (reset) reset.hidden = !isNarrowed;
  writeCounts(host, isNarrowed, [shown.length, rows.length]);
}

/** Dims every part of the marks that lead elsewhere than to what is kept; null keeps all. */
function dimMarks(drawing: Element, kept: ReadonlySet<string> | null): void {
  const addresses: string[] = [];
  for (const link of drawing.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    addresses[Number(link.getAttribute('data-of'))] = address;
    const isDim = setDim(link, kept, address);
    link.toggleAttribute('aria-hidden', isDim);
    if (isDim) link.setAttribute('aria-hidden', 'true');
  }
  for (const part of drawing.querySelectorAll(':not(a)[data-of]')) {
    setDim(part, kept, addresses[Number(part.getAttribute('data-of'))] ?? '');
  }
  for (const part of drawing.querySelectorAll('[data-href]')) {
    setDim(part, kept, part.getAttribute('data-href') ?? '');
  }
  const stop = drawing.querySelector('a[tabindex="0"]');
  if (!stop?.hasAttribute('data-dim')) return;
  stop.setAttribute('tabindex', '-1');
  drawing.querySelector('a[href]:not([data-dim])')?.setAttribute('tabindex', '0');
}

function setDim(part: Element, kept: ReadonlySet<string> | null, address: string): boolean {
  return part.toggleAttribute('data-dim', kept !== null && !kept.has(address));
}

function writeCounts(host: HTMLElement, isNarrowed: boolean, [shown, all]: readonly [number, number]): void {
  const output = host.querySelector<HTMLOutputElement>('.narrowing output');
  if (!output) return;
  const drawing = [...host.querySelectorAll('.plot')].find(isDrawn) ?? host.querySelector('.plot');
  const count = (selector: string): number =>
    new Set([...(drawing?.querySelectorAll(selector) ?? [])].map((part) => addressOf(part))).size;
  const write = (number: number): string =>
    number.toLocaleString(document.documentElement.lang === 'vi' ? 'vi-VN' : 'en-GB');
  const words: Readonly<Record<string, number>> = {
    rows: shown,
    allRows: all,
    marks: count('a[href]:not([data-dim]), [data-href]:not([data-dim])'),
    allMarks: count('a[href], [data-href]'),
  };
  output.textContent = isNarrowed
    ? (output.dataset['shown'] ?? '').replace(/\{(\w+)\}/g, (_match, word: string) => write(words[word] ?? 0))
    : '';
}

function addressOf(part: Element): string | null {
  return part.getAttribute('href') ?? part.getAttribute('data-href');
}

function isDrawn(drawing: Element): boolean {
  return drawing.getClientRects().length > 0;
}
