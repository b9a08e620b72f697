import { ABOUT } from '../../dataset/publish/about.ts';
import type { CitationFormat } from './format.ts';
import { dateOf, type CslItem } from './item.ts';

/** How the format's guide names authors that are not known. */
const UNKNOWN_AUTHORS = [{ name: 'anonymous' }];
const WHOLE_DATE_LENGTH = 10;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Citation File Format 1.2.0: ours as the thing to cite, the article that it rests on among its references. Text is
 * written as JSON strings, which YAML 1.2 reads as they are.
 */
export const cff: CitationFormat = {
  name: 'CFF',
  ending: 'cff',
  write: (items, { words }) => {
    const [own, ...others] = items.toReversed();
    if (!own) return '';
    const date = dateOf(own);
    return toYaml({
      'cff-version': '1.2.0',
      message: words.message,
      type: 'dataset',
      title: own.title,
      authors: authorsOf(own),
      version: own.version,
      'date-released': isWhole(date) ? date : undefined,
      license: ABOUT.licence.id,
      url: own.URL,
      references: others.length > 0 ? others.map(referenceOf) : undefined,
    });
  },
};

function isWhole(date: string | null): date is string {
  return date?.length === WHOLE_DATE_LENGTH;
}

function authorsOf({ author }: CslItem): readonly Fields[] {
  return author ? author.map(({ literal }) => ({ name: literal })) : UNKNOWN_AUTHORS;
}

function referenceOf(item: CslItem): Fields {
  const date = dateOf(item);
  const [year, month] = date?.split('-') ?? [];
  return {
    type: 'newspaper-article',
    title: item.title,
    authors: authorsOf(item),
    journal: item['container-title'],
    'date-published': isWhole(date) ? date : undefined,
    // A reduced date has no field of its own.
    year: year !== undefined && !isWhole(date) ? Number(year) : undefined,
    month: month !== undefined && !isWhole(date) ? Number(month) : undefined,
    notes: item.note,
    url: item.URL,
  };
}

/** Fields as YAML lines: texts, numbers, lists of fields. What is not known is left out. */
function toYaml(fields: Fields, indent = ''): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      if (value === undefined) return '';
      if (!Array.isArray(value)) return `${indent}${name}: ${JSON.stringify(value)}\n`;
      const inner = `${indent}    `;
      const entries = (value as readonly Fields[]).map(
        (each) => `${indent}  - ${toYaml(each, inner).slice(inner.length)}`,
      );
      return `${indent}${name}:\n${entries.join('')}`;
    })
    .join('');
}
