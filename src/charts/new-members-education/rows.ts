import type { Derived } from '../../dataset/derive/derived.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { printedText } from '../cells.ts';
import { extentOf, type Extent } from '../extent.ts';
import type { ChartOptions } from '../figure.ts';
import { groupName, placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { isInconsistent, type EducationPanel, type EducationShare } from './shares.ts';

/** One bar with what is said at it. */
export interface EducationRow {
  readonly name: string;
  /** What stands smaller under the name; empty where the name is enough. */
  readonly detail: string;
  /** The recomputed share, else the printed one. */
  readonly bar: Extent;
  readonly kind: 'recomputed' | 'printed' | 'rest';
  readonly barText: string;
  /** The mark of the printed share; null on the row of the rest. */
  readonly printed: { readonly extent: Extent; readonly text: string; readonly isDoubtful: boolean } | null;
  readonly isSelected: boolean;
  /** The address of the printed share, which the parts of the row belong to. */
  readonly href?: string;
  readonly links: readonly { readonly extent: Extent; readonly href: string; readonly label: string }[];
}

export interface EducationRows {
  /** Null where there is one place only and the subtitle says it. */
  readonly title: string | null;
  readonly rows: readonly EducationRow[];
}

/** Puts a panel into words, labels and addresses. */
export function educationRows(
  panel: EducationPanel,
  derived: Derived,
  options: ChartOptions,
  isOnly: boolean,
): EducationRows {
  const { language } = options;
  const words = CHART_WORDS[language].newMembersEducation;
  const rest: EducationRow[] = panel.rest
    ? [
        {
          name: words.rest,
          detail: '',
          bar: extentOf(panel.rest.share, null),
          kind: 'rest',
          barText: words.restValue(
            formatInterval(panel.rest.share, { language, unit: 'percent' }),
            formatInterval(panel.rest.count, { language, unit: 'people' }),
          ),
          printed: null,
          isSelected: false,
          links: [],
        },
      ]
    : [];
  return {
    title: isOnly ? null : placeName(derived.lookups, panel.placeId, language),
    rows: [...panel.shares.map((share) => shareRow(share, derived, options)), ...rest],
  };
}

/** One share with its label and addresses, named by its group. */
export function shareRow(
  share: EducationShare,
  { lookups }: Derived,
  { language, hrefOf }: ChartOptions,
): EducationRow {
  const words = CHART_WORDS[language].newMembersEducation;
  const { audit, printed, printedExtent, recomputedExtent, fact } = share;
  const name = groupName(lookups, fact.groupId, language);
  const printedShare = printedText(printed, lookups, language);
  const verdict = MESSAGES[language].verdicts[audit.verdict].label;
  const links = [
    {
      extent: printedExtent,
      href: hrefOf(printed.observation_id),
      label: words.markPrinted(name, printedShare, verdict),
    },
  ];
  const row = { name, detail: '', isSelected: fact.selected, href: hrefOf(printed.observation_id) };
  if (!recomputedExtent || !audit.quotient || !audit.numerator || !audit.denominator) {
    return {
      ...row,
      bar: printedExtent,
      kind: 'printed',
      barText: words.uncheckedPrinted(printedShare),
      printed: { extent: printedExtent, text: '', isDoubtful: false },
      links,
    };
  }
  const recomputed = formatInterval(audit.quotient, { language, unit: 'percent' });
  const isDoubtful = isInconsistent(share);
  return {
    ...row,
    bar: recomputedExtent,
    kind: 'recomputed',
    barText: words.recomputed(
      recomputed,
      printedText(audit.numerator, lookups, language),
      printedText(audit.denominator, lookups, language),
    ),
    printed: {
      extent: printedExtent,
      text: isDoubtful ? words.inconsistent(printedShare, verdict) : words.consistent(printedShare, verdict),
      isDoubtful,
    },
    links: [
      {
        extent: recomputedExtent,
        href: hrefOf(audit.numerator.observation_id),
        label: words.markRecomputed(name, recomputed),
      },
      ...links,
    ],
  };
}
