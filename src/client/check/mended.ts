import type { ChangedLine } from '../../dataset/fix/difference.ts';
import { showChange, type Piece } from '../../dataset/fix/visible.ts';
import type { InspectedFile, Mended } from '../../dataset/inspect/inspected-file.ts';
import { foreign, node } from './node.ts';
import type { Writer } from './page-words.ts';
import { inPages } from './pages.ts';

const LINES_A_PAGE = 20;

/** What can be mended in a file: in words, as lines before and after, and as a copy to download. */
export function mendedSection(file: InspectedFile, mended: Mended, writer: Writer): HTMLElement {
  const { say, language } = writer;
  const lines = (from: number, to: number): Node[] => [
    node(
      'ol',
      { class: 'difference' },
      ...mended.lines.slice(from, to).map((line) => lineItem(line, writer)),
    ),
  ];
  const name = copyName(file.name);
  const link = node('a', { class: 'button', href: addressOf(mended.bytes), download: name });
  link.append(say('download', { name }));
  return node(
    'section',
    {},
    node('h4', {}, say('mended')),
    node('p', {}, say('mendedIntro')),
    node('ul', {}, ...mended.changes.map(({ said }) => node('li', {}, said[language]))),
    ...(mended.changedLines === 0
      ? []
      : [
          node(
            'details',
            { open: '' },
            node('summary', {}, say('difference', { count: mended.changedLines })),
            inPages(
              { count: mended.lines.length, size: LINES_A_PAGE, label: say('mended'), show: lines },
              writer,
            ),
            ...unlisted(mended, writer),
          ),
        ]),
    node('p', {}, link),
  );
}

function unlisted({ lines, changedLines }: Mended, { say }: Writer): Node[] {
  if (changedLines === lines.length) return [];
  return [node('p', { class: 'muted small' }, say('unlisted', { listed: lines.length, all: changedLines }))];
}

function lineItem({ line, before, after }: ChangedLine, { say }: Writer): HTMLLIElement {
  const change = showChange(before ?? '', after ?? '');
  const side = (sign: string, word: string, name: 'del' | 'ins', pieces: readonly Piece[]): HTMLElement =>
    node('div', {}, node('span', { class: 'muted' }, `${sign} ${word} `), node(name, {}, foreign(pieces)));
  return node(
    'li',
    { value: line },
    ...(before === null ? [] : [side('−', say('before'), 'del', change.before)]),
    ...(after === null ? [] : [side('+', say('after'), 'ins', change.after)]),
  );
}

/** Bytes as something that a link can offer; the address lives as long as the page. */
function addressOf(bytes: Uint8Array): string {
  return URL.createObjectURL(new Blob([bytes.slice()], { type: 'text/csv' }));
}

function copyName(name: string): string {
  return /\.csv$/i.test(name) ? name : `${name.replace(/\.[a-z]{1,4}$/i, '')}.csv`;
}
