import type { Catch, Judged } from './judge.ts';

/** The slips of each kind, in the order given: how many, and how many were seen, by what; as a Markdown table. */
export function formatTable(judged: readonly Judged[]): string {
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)];
  const rows = kinds.map(([kind, slips]) => formatRow(kind, slips));
  return [
    '| slip | tried | seen | error | warning | proof | unseen |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    formatRow('**all**', judged),
  ].join('\n');
}

function formatRow(kind: string, slips: readonly Judged[]): string {
  const count = (by: Catch): number => slips.filter((each) => each.by === by).length;
  const seen = slips.length - count('none');
  const share = slips.length === 0 ? '' : `${((100 * seen) / slips.length).toFixed(0)} %`;
  const numbers = [count('error'), count('warning'), count('proof'), count('none')].map(String);
  return `| ${[kind, String(slips.length), share, ...numbers].join(' | ')} |`;
}
