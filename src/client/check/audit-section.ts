import { node, foreignText } from './node.ts';
import type { Writer } from './page-words.ts';
import type { CheckResult, DoubtfulFigure } from './protocol.ts';

/** The audit of the files: how many figures have each verdict, and those that do not add up. */
export function auditSection({ counts, doubtful }: CheckResult, writer: Writer): HTMLElement {
  const { say, words } = writer;
  const rows = counts.map(({ verdict, count }) =>
    node(
      'tr',
      {},
      node('th', { scope: 'row' }, words.verdicts[verdict]),
      node('td', { class: 'numeric' }, count.toLocaleString(writer.language === 'vi' ? 'vi-VN' : 'en-GB')),
    ),
  );
  const head = node('tr', {});
  head.append(
    node('th', { scope: 'col' }, say('verdict')),
    node('th', { scope: 'col', class: 'numeric' }, say('count')),
  );
  return node(
    'section',
    { 'aria-labelledby': 'check-audit' },
    node('h3', { id: 'check-audit' }, say('audit')),
    rows.length === 0
      ? node('p', {}, say('noRatios'))
      : node('table', {}, node('thead', {}, head), node('tbody', {}, ...rows)),
    ...(doubtful.length === 0
      ? []
      : [
          node('h4', {}, say('doubtful')),
          node('ul', { class: 'doubtful' }, ...doubtful.map((figure) => doubtfulItem(figure, writer))),
        ]),
  );
}

function doubtfulItem(
  { id, verdict, printed, recomputed }: DoubtfulFigure,
  { say, words }: Writer,
): HTMLLIElement {
  const word = verdict === 'over' ? 'over' : recomputed === null ? 'notRecomputed' : 'printedRecomputed';
  const label = verdict === 'over' ? '' : `${words.verdicts[verdict]} · `;
  return node(
    'li',
    {},
    node('span', { class: 'doubt' }, `× ${label}`),
    foreignText(id),
    ': ',
    foreignText(say(word, { printed, recomputed: recomputed ?? '' })),
  );
}
