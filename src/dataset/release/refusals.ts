import type { Text } from '../model/language.ts';
import type { Difference } from './difference.ts';
import { withdrawalsOf } from './reasons.ts';
import type { CellChange } from './row-changes.ts';
import type { Snapshot } from './snapshot.ts';

/** Why data may not be released after an earlier release, one sentence each with its remedy; none where they may. */
export function findRefusals(before: Snapshot, after: Snapshot, difference: Difference): readonly Text[] {
  return [
    ...difference.revised.flatMap(({ observation_id, cells }) =>
      cells.filter(({ reason }) => reason === null).map((cell) => refuseRevision(observation_id, cell)),
    ),
    ...difference.withdrawn
      .filter(({ reason }) => reason === null)
      .map(({ observation_id }) => refuseLoss(observation_id)),
    ...findReused(before, after),
  ];
}

function refuseRevision(id: string, { column, old_value, new_value }: CellChange): Text {
  return {
    vi: `${id}: ${column} đã công bố là “${old_value}”, nay là “${new_value}”, mà không dòng mới nào nói vì sao. Thêm dòng vào corrections.csv, hoặc trả lại ô cũ.`,
    en: `${id}: ${column} was released as “${old_value}” and is now “${new_value}”, and no new row says why. Add it to corrections.csv, or put the cell back.`,
  };
}

function refuseLoss(id: string): Text {
  return {
    vi: `${id} đã công bố mà nay không còn. Thêm dòng có lý do vào withdrawn.csv, hoặc trả lại quan sát.`,
    en: `${id} was released and is gone. Add a row with the reason to withdrawn.csv, or put the observation back.`,
  };
}

/** An id that was withdrawn stays in `withdrawn.csv`, which keeps it from being used again. */
function findReused(before: Snapshot, after: Snapshot): Text[] {
  const today = withdrawalsOf(after);
  return [...withdrawalsOf(before).keys()]
    .filter((id) => !today.has(id))
    .map((id) => ({
      vi: `${id} đã rút ở bản trước, mà dòng của nó không còn trong withdrawn.csv. Trả lại dòng ấy; con số mới nhận mã mới.`,
      en: `${id} was withdrawn in an earlier release, and its row is gone from withdrawn.csv. Put the row back; a new figure takes a new id.`,
    }));
}
