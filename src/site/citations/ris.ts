import type { CitationFormat } from './format.ts';
import { dateOf, type CslItem } from './item.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  dataset: 'DATA',
  graphic: 'FIGURE',
  'article-newspaper': 'NEWS',
};

/** RIS (RefMan 2011): a tag, two blanks, a hyphen, a blank and the value; `TY` first, `ER` last, lines end with CR LF. */
export const ris: CitationFormat = {
  name: 'RIS',
  ending: 'ris',
  write: (items) => items.map(recordOf).join('\r\n'),
};

function recordOf(item: CslItem): string {
  const [year, month = '', day = ''] = dateOf(item)?.split('-') ?? [];
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year],
    // Year, month, day and a remark, each of which may be empty: 2021/10//.
    ['DA', month && [year, month, day, ''].join('/')],
    ['ET', item.version],
    ['N1', item.note],
    ['LA', item.language],
    ['UR', item.URL],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`] : [],
  );
  return `${lines.join('')}ER  - \r\n`;
}
