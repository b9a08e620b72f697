import type { Difference } from './difference.ts';
import { withdrawalsOf } from './reasons.ts';
import type { Snapshot } from './snapshot.ts';

/** Why data may not be released after an earlier release, one sentence each with its remedy; none where they may. */
export function findRefusals(before: Snapshot, after: Snapshot, difference: Difference): readonly string[] {
  return [
    ...difference.revised.flatMap(({ observation_id, cells }) =>
      cells
        .filter(({ reason }) => reason === null)
        .map(
          ({ column, old_value, new_value }) =>
            `${observation_id}: ${column} was released as “${old_value}” and is now “${new_value}”, and no new row says why. Add it to corrections.csv, or put the cell back.`,
        ),
    ),
    ...difference.withdrawn
      .filter(({ reason }) => reason === null)
      .map(
        ({ observation_id }) =>
          `${observation_id} was released and is gone. Add a row with the reason to withdrawn.csv, or put the observation back.`,
      ),
    ...findReused(before, after),
  ];
}

/** An id that was withdrawn stays in `withdrawn.csv`, which keeps it from being used again. */
function findReused(before: Snapshot, after: Snapshot): string[] {
  const today = withdrawalsOf(after);
  return [...withdrawalsOf(before).keys()]
    .filter((id) => !today.has(id))
    .map(
      (id) =>
        `${id} was withdrawn in an earlier release, and its row is gone from withdrawn.csv. Put the row back; a new figure takes a new id.`,
    );
}
