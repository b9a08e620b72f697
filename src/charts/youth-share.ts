import type { Derived } from '../dataset/derive/derived.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { shareFigure } from './admission-shares/figure.ts';
import { shareOfMeasure } from './admission-shares/shares.ts';
import type { Chart } from './figure.ts';
import { COLOURS } from './theme.ts';
import { CHART_WORDS } from './words.ts';

const SLUG = 'youth-share';

/** The share of young people in admissions, one panel a definition of youth. */
export const youthShare: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const shares = derived.measures.flatMap((measure) =>
      measure.measure === 'youth_share' ? (shareOfMeasure(measure, derived) ?? []) : [],
    );
    const words = CHART_WORDS[options.language].youthShare;
    const isBoth = shares.some(({ printed, recomputed }) => printed && recomputed);
    return shareFigure(
      shares,
      {
        slug: SLUG,
        style: { symbol: 'diamond', colour: COLOURS.youth },
        words,
        before: [words.notes.apart],
        after: [
          ...(isBoth ? [words.notes.position] : []),
          ...missingNotes(derived, shares.length, options.language),
        ],
      },
      derived,
      options,
    );
  },
};

/** How many counts of young people stand without the total that a share needs. */
function missingNotes({ measures }: Derived, drawn: number, language: Language): string[] {
  const results = measures.filter(({ measure, status }) => measure === 'youth_share' && status === 'result');
  const missing = results.length - drawn;
  return missing > 0 ? [CHART_WORDS[language].youthShare.notes.missing(formatNumber(missing, language))] : [];
}
