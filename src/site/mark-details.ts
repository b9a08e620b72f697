import type { Figure, FigureTable } from '../charts/figure.ts';
import type { PlaceStrip } from '../charts/place-strip.ts';
import { addressesOf } from '../charts/ties.ts';
import { QUALIFIERS, SELECTIONS, STATUSES } from '../dataset/model/codes.ts';
import { onceOf } from '../dataset/model/once.ts';
import type { Observation } from '../dataset/model/tables.ts';
import { formatFigure } from '../i18n/format-figure.ts';
import { formatInterval } from '../i18n/format-interval.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { derived, observationAt, type ViewContext } from './context.ts';
import { groupOf, indicatorOf, labelOf, nameOf, reportOf } from './names.ts';
import { sourceLink } from './source-link.ts';

/** What a page tells of a mark beyond its label, in words of the page's language. */
export interface MarkDetails {
  /** Terms with what they say: figure, printed form, period, wording, bounds, verdict, selection. */
  readonly terms: readonly (readonly [term: string, text: string])[];
  /** The other figures that the mark rests on, each with its address. */
  readonly others: readonly (readonly [text: string, href: string])[];
  /** Where to read on: our page of the report, then the report itself. */
  readonly links: readonly (readonly [text: string, href: string])[];
}

/** A chart with the table that says which figures stand together, or the strip of a place. */
export type DetailedDrawing = Pick<Figure, 'plots' | 'table'> | Pick<PlaceStrip, 'observationIds'>;

/** The details of every mark of a drawing, by the address that the mark leads to. */
export function detailsOf(drawing: DetailedDrawing, context: ViewContext): Record<string, MarkDetails> {
  const table = 'table' in drawing ? drawing.table : undefined;
  const addresses =
    'plots' in drawing
      ? new Set(Object.values(drawing.plots).flatMap(addressesOf))
      : drawing.observationIds.map(context.observationLink);
  return Object.fromEntries(
    [...addresses].sort().map((href) => {
      const observation = observationAt(href, context);
      return [
        href,
        observation ? observationDetails(observation, table, context) : linkDetails(href, context),
      ];
    }),
  );
}

/** A mark that stands for no single figure leads to the page that has them. */
function linkDetails(href: string, { messages }: ViewContext): MarkDetails {
  return { terms: [], others: [], links: [[messages.details.page, href]] };
}

function observationDetails(
  observation: Observation,
  table: FigureTable | undefined,
  context: ViewContext,
): MarkDetails {
  const report = reportOf(observation.report_id);
  const source = sourceLink(report, observation);
  return {
    terms: termsOf(observation, context),
    others: othersOf(observation, table).map((each) => [
      `${figureName(each, context)}: ${figureText(each, context)}`,
      context.observationLink(each.observation_id),
    ]),
    links: [
      [report.title, context.observationLink(observation.observation_id)],
      ...(source ? [[context.messages.details.source, source] as const] : []),
    ],
  };
}

function termsOf(observation: Observation, context: ViewContext): MarkDetails['terms'] {
  const { messages, language } = context;
  const words = messages.observation;
  const { qualifier, status, selection, paragraph } = observation;
  const audit = derived.auditByObservation.get(observation.observation_id);
  const bounds = derived.factByObservation.get(observation.observation_id)?.bounds ?? null;
  const { unit } = indicatorOf(observation.indicator_id);
  const place = paragraph === null ? '' : ` (${words.paragraph.toLowerCase()} ${paragraph})`;
  return [
    [figureName(observation, context), figureText(observation, context)],
    [words.asPrinted, `${observation.as_printed}${place}`],
    [words.period, formatPeriod(observation, language)],
    ...(status === 'result' ? [] : [[words.status, labelOf(STATUSES, status, language)] as const]),
    ...(qualifier === 'exact' ? [] : [[words.wording, labelOf(QUALIFIERS, qualifier, language)] as const]),
    ...(qualifier === 'exact' || !bounds
      ? []
      : [[words.bounds, formatInterval(bounds, { language, unit })] as const]),
    ...(audit ? [[words.verdict, verdictText(audit, context)] as const] : []),
    ...(selection ? [[words.selection, labelOf(SELECTIONS, selection, language)] as const] : []),
  ];
}

function verdictText(
  { verdict, quotient }: NonNullable<ReturnType<typeof derived.auditByObservation.get>>,
  { messages, language }: ViewContext,
): string {
  const { label } = messages.verdicts[verdict];
  if (!quotient) return label;
  return messages.details.verdict(label, formatInterval(quotient, { language, unit: 'percent' }));
}

/** The rows of a table that hold each figure, in their order. */
const rowsHolding = onceOf((table: FigureTable) => {
  const held = table.rows.flatMap((row) =>
    Array.from(new Set(row.map(({ observationId }) => observationId)), (id) => ({ id, row })),
  );
  return Map.groupBy(held, ({ id }) => id);
});

/** The other figures in the rows that hold the observation, each once, in their order. */
function othersOf({ observation_id: own }: Observation, table: FigureTable | undefined): Observation[] {
  const rows = (table && rowsHolding(table).get(own)) ?? [];
  const ids = new Set(rows.flatMap(({ row }) => row.flatMap(({ observationId }) => observationId ?? [])));
  ids.delete(own);
  return [...ids].flatMap((id) => derived.lookups.observations.get(id) ?? []);
}

function figureName({ indicator_id, group_id }: Observation, { language }: ViewContext): string {
  const indicator = nameOf(indicatorOf(indicator_id), language);
  return group_id === 'all' ? indicator : `${indicator} · ${nameOf(groupOf(group_id), language)}`;
}

function figureText(observation: Observation, { language }: ViewContext): string {
  return formatFigure(observation, indicatorOf(observation.indicator_id).unit, language);
}
