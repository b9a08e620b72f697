import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { BuiltFigure, BuiltPage } from './page.ts';
import { createNumberReader } from './number-reader.ts';

type Attributes = Readonly<Record<string, string>>;

interface OpenFigure {
  readonly details: string;
  readonly marks: Set<string>;
  readonly listed: Set<string>;
  hasTable: boolean;
}

const REFERENCES: Readonly<Record<string, string>> = { a: 'href', link: 'href', script: 'src', img: 'src' };
const LOADED_LINKS = new Set(['stylesheet', 'preload', 'icon']);

/** Reads a page in one pass: a tree of every page would take far longer, and the memory of all of them. */
export function readPage(path: string, html: string): BuiltPage {
  const references = new Set<string>();
  const ids = new Set<string>();
  const languages: [string, string][] = [];
  const meta: Record<string, string> = {};
  const headAddresses: string[] = [];
  const figures: BuiltFigure[] = [];
  const blocked = { 'inline style': 0, 'inline script': 0, 'inline handler': 0 };
  const thirdParties: string[] = [];
  const openLinks: string[] = [];
  const open: string[] = [];
  const numbers = createNumberReader();
  let [language, title, canonical] = ['', '', ''];
  let headings = 0;
  let figure: OpenFigure | null = null;
  let rowDepth = 0;

  const readHead = (name: string, attributes: Attributes): void => {
    if (name === 'meta') {
      const key = attributes['property'] ?? attributes['name'] ?? attributes['http-equiv'];
      const { content } = attributes;
      if (key !== undefined) meta[key] ??= content ?? '';
      if (content !== undefined && open.includes('head')) headAddresses.push(content);
      return;
    }
    const { rel = '', href = '', hreflang } = attributes;
    if (rel === 'canonical' && canonical === '') canonical = href;
    if (rel === 'alternate' && hreflang !== undefined) languages.push([hreflang, href]);
    if (attributes['href'] !== undefined && open.includes('head')) headAddresses.push(href);
  };
  const readPolicy = (name: string, attributes: Attributes): void => {
    if (name === 'style' || 'style' in attributes) blocked['inline style'] += 1;
    if (name === 'script' && !('src' in attributes) && attributes['type'] !== 'application/ld+json')
      blocked['inline script'] += 1;
    if ('onclick' in attributes || 'onload' in attributes || 'onerror' in attributes)
      blocked['inline handler'] += 1;
    const isLoaded =
      ['script', 'img', 'iframe'].includes(name) ||
      (name === 'link' && LOADED_LINKS.has(attributes['rel'] ?? ''));
    const address = attributes['src'] ?? attributes['href'] ?? '';
    if (isLoaded && /^(?:[a-z]+:)?\/\//i.test(address)) thirdParties.push(address);
    if (
      name === 'a' &&
      attributes['href']?.startsWith('http') &&
      !attributes['rel']?.split(' ').includes('noopener')
    )
      openLinks.push(attributes['href']);
  };
  const readFigure = (name: string, attributes: Attributes): void => {
    if (name === 'chart-figure')
      figure = {
        details: attributes['data-details'] ?? '',
        marks: new Set(),
        listed: new Set(),
        hasTable: false,
      };
    if (!figure) return;
    if (name === 'tr' && 'data-facets' in attributes) {
      figure.hasTable = true;
      rowDepth = open.length + 1;
    }
    const isDrawn = open.includes('svg');
    if (isDrawn && 'data-href' in attributes) figure.marks.add(attributes['data-href'] ?? '');
    if (name !== 'a' || attributes['href'] === undefined) return;
    if (isDrawn) figure.marks.add(attributes['href']);
    if (rowDepth > 0) figure.listed.add(attributes['href']);
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') language = attributes['lang'] ?? '';
      if (name === 'h1') headings += 1;
      if (name === 'meta' || name === 'link') readHead(name, attributes);
      const reference = attributes[REFERENCES[name] ?? ''];
      if (reference !== undefined) references.add(reference);
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      readPolicy(name, attributes);
      readFigure(name, attributes);
      numbers.open(name, attributes);
      open.push(name);
    },
    ontext(text) {
      if (open.at(-1) === 'title' && !open.includes('svg')) title += text;
      numbers.text(text);
    },
    onclosetag(name) {
      open.pop();
      numbers.close();
      if (open.length < rowDepth) rowDepth = 0;
      if (name !== 'chart-figure' || !figure) return;
      const { details, marks, listed, hasTable } = figure;
      figures.push({ details, marks: [...marks], listed: hasTable ? [...listed] : null });
      figure = null;
    },
  });
  parser.end(html);
  return {
    path, language, title: title.trim(), headings, references: [...references], ids: [...ids], canonical, languages, meta,
    headAddresses, figures, blocked, thirdParties, openLinks,
    numbers: digest(numbers.read(language === 'en' ? 'en' : 'vi')),
  }; // prettier-ignore
}

/** The same numbers give the same digest, in whatever order a language says them. */
function digest(numbers: readonly string[]): string {
  return createHash('sha256')
    .update([...numbers].sort().join('\0'))
    .digest('base64url');
}
