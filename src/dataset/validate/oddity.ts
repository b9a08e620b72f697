import type { Text } from '../model/language.ts';
import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { Objection } from './rule.ts';

/**
 * People or organisations that a difference may have without a cause worth a warning: in a body of a few dozen,
 * some who move in or out are a large share.
 */
export const FEW = 10;

/** What an editor does about figures that are hard to believe together. */
const REMEDY: Text = {
  vi: 'Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.',
  en: 'Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason.',
};

/** An objection to a figure that is hard to believe beside others. It is waived with a note that the reader sees. */
export function oddity(located: Located<Observation>, message: Text): Objection {
  return { table: 'observations', located, column: 'value', message, remedy: REMEDY };
}

/** A row as a message names it: `krong-bong.3 (35 exact, observations/krong-bong.csv:4)`. */
export function citeRow({ row, file, line }: Located<Observation>): string {
  const value =
    row.value_high === null ? String(row.value) : `${String(row.value)}–${String(row.value_high)}`;
  return `${row.observation_id} (${value} ${row.qualifier}, ${file}:${String(line)})`;
}
