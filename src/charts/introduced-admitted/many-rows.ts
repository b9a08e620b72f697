import type { Derived } from '../../dataset/derive/derived.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { printedText } from '../cells.ts';
import type { ChartOptions } from '../figure.ts';
import { groupName, placeName } from '../names.ts';
import type { PanelRow, RowPanel } from '../panel-rows/rows.ts';
import { CHART_WORDS } from '../words.ts';
import type { Intake } from './intakes.ts';
import { shareText } from './share-text.ts';

type AdmittedIntake = Intake & { readonly admitted: NonNullable<Intake['admitted']> };

/** The places with both counts: a panel for each group introduced, the greatest share first. */
export function manyPanels(
  intakes: readonly Intake[],
  most: number,
  derived: Derived,
  options: ChartOptions,
): RowPanel[] {
  const shown = withAdmitted(intakes).sort(byWeight).slice(0, most);
  const panels = Map.groupBy(shown, ({ introduced }) => introduced.groupId);
  return [...panels]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([groupId, own]) => ({
      title: groupName(derived.lookups, groupId, options.language),
      maximum: 100,
      rows: own.sort((a, b) => middleOf(b) - middleOf(a)).map((intake) => rowOf(intake, derived, options)),
    }));
}

/** How many places have both counts. */
export function countAdmitted(intakes: readonly Intake[]): number {
  return withAdmitted(intakes).length;
}

function withAdmitted(intakes: readonly Intake[]): AdmittedIntake[] {
  return intakes.flatMap((intake) => (intake.admitted ? [{ ...intake, admitted: intake.admitted }] : []));
}

/** Figures that no report picked come first, then those of most people. */
function byWeight(a: AdmittedIntake, b: AdmittedIntake): number {
  const people = ({ introduced }: Intake): number => introduced.observations[0].value;
  return Number(a.introduced.selected) - Number(b.introduced.selected) || people(b) - people(a);
}

function middleOf({ admitted }: AdmittedIntake): number {
  const { low, high, point } = admitted.share.extent;
  return point ?? (low + high) / 2;
}

function rowOf(
  { introduced, admitted }: AdmittedIntake,
  { lookups }: Derived,
  { language, hrefOf }: ChartOptions,
): PanelRow {
  const words = CHART_WORDS[language].introducedAdmitted;
  const place = placeName(lookups, introduced.placeId, language);
  const share = shareText(admitted.share, lookups, language);
  const [part, whole] = [admitted.fact, introduced].map((fact) =>
    printedText(fact.observations[0], lookups, language),
  );
  return {
    name: place,
    detail: words.manyDetail(formatPeriod(periodFieldsOf(introduced), language), part ?? '', whole ?? ''),
    extent: admitted.share.extent,
    value: share,
    isSelected: admitted.fact.selected || introduced.selected,
    isProjected: false,
    href: hrefOf(admitted.fact.observations[0].observation_id),
    label: words.markAdmitted(place, part ?? '', share),
  };
}
