import type { Dataset } from '../../dataset/model/record.ts';
import type { Document } from '../../dataset/model/tables.ts';
import type { YearlyTarget } from './rates.ts';

/** A yearly target that a report prints together with the document that sets it. */
export interface GeneralTarget {
  readonly target: YearlyTarget;
  readonly document: Document;
  /** The day on which the document was issued, ISO 8601. */
  readonly issuedOn: string;
}

/**
 * The target that is set from a day on: of no period of its own, printed in a paragraph that cites the resolution
 * behind it, the earliest where there are several. Null where no report prints one.
 */
export function findGeneralTarget(
  targets: readonly YearlyTarget[],
  { citations, documents }: Dataset,
): GeneralTarget | null {
  const found = targets
    .filter(({ year }) => year === null)
    .flatMap((target) =>
      target.fact.observations.flatMap((observation) => {
        const cited = citations.filter(
          ({ report_id, paragraph }) =>
            report_id === observation.report_id && paragraph === observation.paragraph,
        );
        return documents
          .filter(({ document_id }) => cited.some((each) => each.document_id === document_id))
          .flatMap((document) =>
            document.kind === 'resolution' && document.issued_on
              ? [{ target, document, issuedOn: document.issued_on }]
              : [],
          );
      }),
    );
  return found.sort((a, b) => a.issuedOn.localeCompare(b.issuedOn, 'en'))[0] ?? null;
}

/** Whether a year began after the target was set; the year in which it was set had begun before. */
export function isUnder(general: GeneralTarget | null, year: string | null): boolean {
  return general !== null && (year === null || `${year}-01-01` >= general.issuedOn);
}
