import { formatDate } from '../../i18n/format.ts';
import type { CitationContext, CitationFormat } from './format.ts';
import { dateOf, type CslItem } from './item.ts';

/** A sentence for a list of references, one line an item. */
export const plainText: CitationFormat = {
  name: null,
  ending: 'txt',
  write: (items, context) => items.map((item) => `${citeAsText(item, context)}\n`).join(''),
};

/** An item as one line: ours begins with who made it, an article with its title. */
export function citeAsText(item: CslItem, { words, language }: CitationContext): string {
  const date = dateOf(item);
  const day = date === null ? words.undated : formatDate(date, language);
  const container = item['container-title'];
  const sentences =
    item.type === 'article-newspaper'
      ? [`“${item.title}”`, [container, day].filter(Boolean).join(', '), item.note]
      : [`${authorsOf(item)} (${day})`, ...titlesOf(item, words), item.note];
  return [...sentences.filter(Boolean).map((sentence) => `${String(sentence)}.`), item.URL]
    .filter(Boolean)
    .join(' ');
}

/** The title and what it is a part of; the version stands behind the last of them. */
function titlesOf({ type, title, version, ...item }: CslItem, words: CitationContext['words']): string[] {
  const own = withoutStop(title);
  const titles = [type === 'graphic' ? `“${own}”` : own, item['container-title']].filter(
    (each) => each !== undefined,
  );
  return [...titles.slice(0, -1), `${String(titles.at(-1))} (${words.version(version ?? '')})`];
}

function authorsOf({ author = [] }: CslItem): string {
  return author.map(({ literal }) => literal).join(', ');
}

/** A finding is a sentence and may end as one. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
