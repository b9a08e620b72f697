import { createHash } from 'node:crypto';
import type { BuiltPage } from './page.ts';
import { createFigureReader } from './figure-reader.ts';
import { createNumberReader } from './number-reader.ts';
import { walkPage, type Attributes } from './walk-page.ts';

const REFERENCES: Readonly<Partial<Record<string, string>>> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
};
const LOADED = new Set(['script', 'img', 'iframe']);
/** Only addresses with a protocol may be checked by it; descriptions and the like are no addresses. */
const ABSOLUTE = /^https?:/;
const LOADED_LINKS = new Set(['stylesheet', 'preload', 'icon']);

/** Reads a page in one pass: a tree of every page would take far longer, and the memory of all of them. */
export function readPage(path: string, html: string): BuiltPage {
  const references = new Set<string>();
  const ids = new Set<string>();
  const languages: [string, string][] = [];
  const meta: Record<string, string> = {};
  const headAddresses: string[] = [];
  const blocked = { 'inline style': 0, 'inline script': 0, 'inline handler': 0 };
  const thirdParties: string[] = [];
  const openLinks: string[] = [];
  const open: string[] = [];
  const figures = createFigureReader();
  const numbers = createNumberReader();
  let [language, title, canonical] = ['', '', ''];
  let headings = 0;
  let isHead = false;

  const readHead = (name: string, attributes: Attributes): void => {
    if (name === 'meta') {
      const key = attributes['property'] ?? attributes['name'] ?? attributes['http-equiv'];
      const { content } = attributes;
      if (key !== undefined) meta[key] ??= content ?? '';
      if (content !== undefined && isHead && ABSOLUTE.test(content)) headAddresses.push(content);
      return;
    }
    const { rel = '', href = '', hreflang } = attributes;
    if (rel === 'canonical' && canonical === '') canonical = href;
    if (rel === 'alternate' && hreflang !== undefined) languages.push([hreflang, href]);
    if (isHead && ABSOLUTE.test(href)) headAddresses.push(href);
  };
  const readPolicy = (name: string, attributes: Attributes): void => {
    const { style, onclick, onload, onerror, href } = attributes;
    if (name === 'style' || style !== undefined) blocked['inline style'] += 1;
    if (name === 'script' && attributes['src'] === undefined && attributes['type'] !== 'application/ld+json')
      blocked['inline script'] += 1;
    if (onclick !== undefined || onload !== undefined || onerror !== undefined)
      blocked['inline handler'] += 1;
    if (LOADED.has(name) || (name === 'link' && LOADED_LINKS.has(attributes['rel'] ?? ''))) {
      const address = attributes['src'] ?? href ?? '';
      if (/^(?:[a-z]+:)?\/\//i.test(address)) thirdParties.push(address);
    }
    if (name === 'a' && href?.startsWith('http') && !attributes['rel']?.split(' ').includes('noopener'))
      openLinks.push(href);
  };

  walkPage(html, {
    open(name, attributes) {
      if (name === 'html') language = attributes['lang'] ?? '';
      if (name === 'head') isHead = true;
      if (name === 'h1') headings += 1;
      if (name === 'meta' || name === 'link') readHead(name, attributes);
      const reference = attributes[REFERENCES[name] ?? ''];
      if (reference !== undefined) references.add(reference);
      const { id } = attributes;
      if (id !== undefined) ids.add(id);
      readPolicy(name, attributes);
      figures.open(name, attributes);
      numbers.open(name, attributes);
      open.push(name);
    },
    text(text) {
      if (open.at(-1) === 'title' && !figures.isDrawing()) title += text;
      numbers.text(text);
    },
    close(name) {
      open.pop();
      if (name === 'head') isHead = false;
      figures.close(name);
      numbers.close();
    },
  });
  return {
    path, language, title: title.trim(), headings, references: [...references], ids: [...ids], canonical, languages, meta,
    headAddresses, figures: figures.read(), blocked, thirdParties, openLinks,
    numbers: digest(numbers.read(language === 'en' ? 'en' : 'vi')),
  }; // prettier-ignore
}

/** The same numbers give the same digest, in whatever order a language says them. */
function digest(numbers: readonly string[]): string {
  return createHash('sha256')
    .update([...numbers].sort().join('\0'))
    .digest('base64url');
}
