import type { SourceFile } from '../../src/dataset/model/record.ts';
import type { Table } from '../../src/dataset/model/table.ts';
import { TABLES, type Citation, type Document, type Observation } from '../../src/dataset/model/tables.ts';
import type { ObservationDraft } from '../../src/dataset/propose/draft.ts';
import { foldFigure } from '../../src/dataset/prove/figure-token.ts';
import { csvText } from '../../src/dataset/publish/csv.ts';
import { textFile } from '../../src/dataset/publish/output.ts';
import type { Answers, FigureAnswer } from './answers.ts';

type FigurePlace = Pick<FigureAnswer, 'paragraph' | 'occurrence' | 'as_printed'>;
type Rows = readonly Readonly<Record<string, unknown>>[];

/** How an answer names an observation that has no id yet: by its figure, with `/2` for the second row of a fraction. */
export function refOf({ paragraph, occurrence, as_printed }: FigurePlace, index = 0): string {
  return `${String(paragraph)} ${String(occurrence)} ${as_printed}${index === 0 ? '' : `/${String(index + 1)}`}`;
}

/** The rows of a report as the files of an import, the figures in the order of the text and numbered so. */
export function toFiles(
  answers: Answers,
  order: readonly FigurePlace[],
  documents: readonly Document[],
): SourceFile[] {
  const reportId = answers.report['report_id'] ?? '';
  const figures = sortFigures(answers.figures, order);
  const drafts = figures.flatMap((figure) =>
    'observations' in figure ? figure.observations.map((draft, index) => ({ figure, draft, index })) : [],
  );
  const ids = new Map(
    drafts.map(({ figure, index }, at) => [refOf(figure, index), `${reportId}.${String(at + 1)}`]),
  );
  const observations = drafts.map(({ figure, draft, index }) => ({
    ...cellsOf(figure),
    report_id: reportId,
    observation_id: ids.get(refOf(figure, index)),
    ...resolveRefs(draft, ids),
  }));
  const exclusions = figures.flatMap((figure) =>
    'exclusion' in figure ? [{ ...cellsOf(figure), report_id: reportId, ...figure.exclusion }] : [],
  );
  return [
    writeTable(TABLES.reports, [{ ...answers.report, text_sha256: answers.text_sha256 }]),
    writeTable(TABLES.observations, observations, reportId),
    writeTable(TABLES.exclusions, exclusions),
    writeTable(
      TABLES.places,
      answers.places.map((place) => ({ ...place })),
    ),
    writeTable(TABLES.citations, findCitations(reportId, figures, documents)),
  ].flatMap((file) => file ?? []);
}

/** The figure of each observation by the id that it gets. */
export function idsOf(answers: Answers, order: readonly FigurePlace[]): ReadonlyMap<string, FigureAnswer> {
  const reportId = answers.report['report_id'] ?? '';
  const owners = sortFigures(answers.figures, order).flatMap((figure) =>
    'observations' in figure ? figure.observations.map(() => figure) : [],
  );
  return new Map(owners.map((figure, at) => [`${reportId}.${String(at + 1)}`, figure]));
}

/** Numbers of documents that figures were left out as and that documents.csv does not have. */
export function unknownDocuments({ figures }: Answers, documents: readonly Document[]): string[] {
  const printed = figures.flatMap((figure) =>
    'exclusion' in figure && figure.exclusion.reason === 'document' ? [figure.as_printed] : [],
  );
  return [...new Set(printed)].filter(
    (token) => !documents.some(({ number }) => isSameNumber(number, token)),
  );
}

/** A document that is known by its number is cited where a figure is left out as that number. */
function findCitations(
  reportId: string,
  figures: readonly FigureAnswer[],
  documents: readonly Document[],
): Citation[] {
  const cited = figures.flatMap((figure) => {
    if (!('exclusion' in figure) || figure.exclusion.reason !== 'document') return [];
    const known = documents.filter(({ number }) => isSameNumber(number, figure.as_printed));
    // Provinces number their documents alike: of two with one number an editor has to choose.
    const [document] = known.length === 1 ? known : [];
    if (!document) return [];
    return [{ report_id: reportId, document_id: document.document_id, paragraph: figure.paragraph }];
  });
  const keys = cited.map((row) => Object.values(row).join(' '));
  return cited.filter((_row, index) => keys.indexOf(keys[index] ?? '') === index);
}

function isSameNumber(number: string, token: string): boolean {
  const bare = (text: string) => foldFigure(text).replaceAll(' ', '').toLowerCase();
  return bare(number) === bare(token);
}

function sortFigures(figures: readonly FigureAnswer[], order: readonly FigurePlace[]): FigureAnswer[] {
  const rank = new Map(order.map((figure, index) => [refOf(figure), index]));
  const rankOf = (figure: FigureAnswer) => rank.get(refOf(figure)) ?? order.length;
  return figures.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function cellsOf({ paragraph, occurrence, as_printed }: FigurePlace) {
  return { paragraph, occurrence: occurrence === 1 ? null : occurrence, as_printed };
}

function resolveRefs(draft: ObservationDraft, ids: ReadonlyMap<string, string>): Partial<Observation> {
  const resolve = (ref: string | null) => (ref === null ? null : (ids.get(ref) ?? ref));
  return {
    ...draft,
    whole_id: resolve(draft.whole_id),
    numerator_id: resolve(draft.numerator_id),
    denominator_id: resolve(draft.denominator_id),
  };
}

/** At the path that the file has in the data folder, so that problems name it. */
function writeTable(table: Table, rows: Rows, partition = ''): SourceFile | null {
  if (rows.length === 0) return null;
  return textFile(
    table.path.replace('*', () => partition),
    csvText(Object.keys(table.columns), rows),
  );
}
