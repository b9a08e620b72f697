import type { Observation } from '../model/tables.ts';
import type { Surroundings } from './surroundings.ts';

const BEST =
  /điển hình|tiêu biểu|nổi bật|dẫn đầu|đi đầu|cao nhất|làm tốt|hoàn thành tốt|exemplary|highest|best/;
const WORST = /thấp nhất|kém nhất|đạt thấp|yếu kém|lowest|worst/;

/** Whether the report picked the figure from many: only one of a place below its own can be picked. */
export function proposeSelection(
  place: string,
  reportPlace: string,
  { before, earlier }: Surroundings,
): Observation['selection'] {
  if (place === reportPlace) return null;
  const text = earlier + before;
  if (WORST.test(text)) return 'worst';
  return BEST.test(text) ? 'best' : 'list';
}
