import type { OwnAudit } from '../../dataset/inspect/audit-own.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import type { DoubtfulFigure } from './protocol.ts';

/** What does not add up, with the recomputed number as the language writes it. */
export function describeDoubtful({ doubtful, over }: OwnAudit, language: Language): DoubtfulFigure[] {
  const ratios = doubtful.map(({ observation, verdict, quotient }) => ({
    id: observation.observation_id,
    verdict,
    printed: observation.as_printed,
    recomputed: quotient && formatInterval(quotient, { language, unit: 'percent' }),
  }));
  const sums = over.map(({ whole, sum }) => ({
    id: whole.observation_id,
    verdict: 'over' as const,
    printed: whole.as_printed,
    recomputed: formatInterval(sum, { language, unit: 'people' }),
  }));
  return [...ratios, ...sums];
}
