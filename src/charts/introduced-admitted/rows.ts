import type { Derived } from '../../dataset/derive/derived.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { printedText } from '../cells.ts';
import type { Extent } from '../extent.ts';
import type { ChartOptions } from '../figure.ts';
import { groupInSentence, groupName, placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { Intake, IntakeGroup, Share } from './intakes.ts';
import { shareText } from './share-text.ts';

/** A labelled share that leads to its report. */
export interface DrawnShare {
  readonly extent: Extent;
  readonly text: string;
  readonly href: string;
  readonly label: string;
  readonly isSelected: boolean;
}

/** What is drawn of one intake, in words of the page's language. */
export interface IntakeRows {
  /** Place and period; null where there is only one place and the subtitle says it. */
  readonly title: string | null;
  /** Who the people introduced are. */
  readonly name: string;
  readonly whole: { readonly text: string; readonly href: string; readonly label: string };
  readonly admitted: DrawnShare | null;
  readonly groups: readonly {
    readonly name: string;
    readonly share: DrawnShare;
    readonly union: (DrawnShare & { readonly isWider: boolean }) | null;
  }[];
}

/** Puts one intake into words, labels and addresses. */
export function intakeRows(
  intake: Intake,
  derived: Derived,
  options: ChartOptions,
  isOnly: boolean,
): IntakeRows {
  const { introduced, admitted, groups } = intake;
  const { language, hrefOf } = options;
  const { lookups } = derived;
  const words = CHART_WORDS[language].introducedAdmitted;
  const place = placeName(lookups, introduced.placeId, language);
  const whole = introduced.observations[0];
  const count = printedText(whole, lookups, language);
  const admittedCount = admitted ? printedText(admitted.fact.observations[0], lookups, language) : '';
  const share = admitted ? shareText(admitted.share, lookups, language) : '';
  return {
    title: isOnly ? null : `${place}, ${formatPeriod(periodFieldsOf(introduced), language)}`,
    name: groupName(lookups, introduced.groupId, language),
    whole: {
      text: words.introduced(count),
      href: hrefOf(whole.observation_id),
      label: words.markIntroduced(place, count),
    },
    admitted: admitted && {
      extent: admitted.share.extent,
      text: words.admitted(admittedCount, share),
      href: hrefOf(admitted.fact.observations[0].observation_id),
      label: words.markAdmitted(place, admittedCount, share),
      isSelected: admitted.fact.selected,
    },
    groups: groups.map((group) => groupRow(group, derived, options)),
  };
}

function groupRow(
  group: IntakeGroup,
  { lookups }: Derived,
  { language, hrefOf }: ChartOptions,
): IntakeRows['groups'][number] {
  const words = CHART_WORDS[language].introducedAdmitted;
  const name = groupName(lookups, group.groupId, language);
  const share = shareText(group.share, lookups, language);
  const { union, unionGroupId } = group;
  const part = group.share.part ? printedText(group.share.part, lookups, language) : '';
  const isWider = unionGroupId !== group.groupId;
  const unionName = groupInSentence(lookups, unionGroupId ?? group.groupId, language);
  const unionShare = union && shareText(union, lookups, language);
  return {
    name,
    share: {
      extent: group.share.extent,
      text: group.share.printed ? words.shareLabel(share) : words.derivedLabel(share, part),
      href: hrefOf(mainOf(group.share)),
      label: words.markShare(name, share),
      isSelected: group.introduced.selected,
    },
    union: union && {
      extent: union.extent,
      text: isWider ? words.widerLabel(unionShare ?? '', unionName) : words.unionLabel(unionShare ?? ''),
      href: hrefOf(mainOf(union)),
      label: words.markUnion(groupName(lookups, unionGroupId ?? group.groupId, language), unionShare ?? ''),
      isSelected: false,
      isWider,
    },
  };
}

/** The observation to lead to: the printed share, else the count of the part. */
function mainOf({ printed, part }: Share): string {
  return (printed ?? part)?.observation_id ?? '';
}
