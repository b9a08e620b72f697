import type { CitationFormat } from './format.ts';
import { dateOf, type CslItem } from './item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * BibTeX in UTF-8. Every entry is `@misc`, which asks for no field (btxdoc, 3.1): what an article does not print is then
 * not missing. Titles and names stand in double braces, so that no style changes their letters.
 */
export const bibtex: CitationFormat = {
  name: 'BibTeX',
  ending: 'bib',
  write: (items) => items.map(entryOf).join('\n'),
};

function entryOf(item: CslItem): string {
  const [year, month] = dateOf(item)?.split('-') ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author && braced(item.author.map(({ literal }) => `{${escape(literal)}}`).join(' and '))],
    ['title', braced(`{${escape(item.title)}}`)],
    ['howpublished', item['container-title'] && braced(escape(item['container-title']))],
    ['year', year && braced(year)],
    // The names of months are macros of every style and stand without braces.
    ['month', month && MONTHS[Number(month) - 1]],
    ['version', item.version && braced(escape(item.version))],
    ['note', item.note && braced(escape(item.note))],
    ['language', braced(item.language)],
    ['url', item.URL && braced(encodeBraces(item.URL))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@misc{${item.id},\n${lines.join('')}}\n`;
}

function braced(text: string): string {
  return `{${text}}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text without what TeX would take for a command. */
function escape(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** Addresses are read verbatim; only braces would end the field. */
function encodeBraces(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
