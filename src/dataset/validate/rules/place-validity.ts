import type { Observation, Place } from '../../model/tables.ts';
import { isCertainlyBefore } from '../dates.ts';
import type { Rule } from '../rule.ts';

/**
 * A period may leave the time in which its place existed (a plan to 2025, the year of a merger), but then
 * the row says so in a note.
 */
export const placeValidity: Rule = {
  id: 'place-validity',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Kỳ nằm trong thời gian nơi ấy tồn tại, hoặc dòng có ghi chú.',
    en: 'A period lies within the time in which its place existed, or the row has a note.',
  },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      const place = find('places', located.row.place_id)?.row;
      const column = place && located.row.note_en === null ? boundOutside(located.row, place) : null;
      if (!place || !column) continue;
      const existed = `${place.valid_from ?? '…'} – ${place.valid_to ?? '…'}`;
      yield {
        table: 'observations',
        located,
        column,
        message: {
          vi: `Kỳ ra ngoài thời gian ${place.place_id} tồn tại (${existed}).`,
          en: `The period leaves the time in which ${place.place_id} existed (${existed}).`,
        },
        remedy: {
          vi: 'Chọn nơi đúng thời gian, hoặc giải thích ở note_vi và note_en.',
          en: 'Choose the place of that time, or explain in note_vi and note_en.',
        },
      };
    }
  },
};

function boundOutside(
  { period_start, period_end }: Observation,
  { valid_from, valid_to }: Place,
): 'period_start' | 'period_end' | null {
  if (isCertainlyBefore(period_start ?? period_end, valid_from)) {
    return period_start === null ? 'period_end' : 'period_start';
  }
  return isCertainlyBefore(valid_to, period_end ?? period_start) ? 'period_end' : null;
}
