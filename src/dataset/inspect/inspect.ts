import { compareProblems, type Problem } from '../model/problem.ts';
import type { LocatedTables, ParseResult } from '../model/record.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { parseTables } from '../parse/tables.ts';
import { validate } from '../validate/validate.ts';
import { auditOwn, type OwnAudit } from './audit-own.ts';
import { completeTables } from './complete.ts';
import type { IncomingFile } from './incoming.ts';
import { describeFile, MOST_LISTED, type InspectedFile } from './inspected-file.ts';
import { placeFile, placeProblem, type PlacedFile } from './place-file.ts';

export interface Inspection {
  readonly files: readonly InspectedFile[];
  /** Problems that the files make in published rows. */
  readonly elsewhere: readonly Problem[];
  readonly audit: OwnAudit;
}

/** What is being done, for a progress bar. `rows` is known once the files were read. */
export interface Progress {
  readonly step: 'files' | 'rules' | 'audit';
  readonly files: number;
  readonly rows: number;
}

/**
 * Checks files by the rules of `npm run check`, among the published tables, which supply what the files lack (but not
 * where the files are a whole data folder). Pure but for `report`.
 */
export function inspectFiles(
  incoming: readonly IncomingFile[],
  published: LocatedTables,
  report: (progress: Progress) => void = () => undefined,
): Inspection {
  const placed: PlacedFile[] = [];
  for (const file of incoming) {
    report({ step: 'files', files: placed.length, rows: 0 });
    placed.push(placeFile(file));
  }
  const refused = new Map(placed.map((each) => [each, placeProblem(each, placed)]));
  const read = placed.filter((each) => !refused.get(each));
  const { tables: own, problems: parseProblems } = parseOwn(read);
  const { tables, uses } = completeTables(
    own,
    parseProblems,
    isWholeFolder(read) ? emptyTables() : published,
  );
  const rows = countRows(own);
  report({ step: 'rules', files: placed.length, rows });
  const problems = [...parseProblems, ...validate(tables, parseProblems)].sort(compareProblems);
  report({ step: 'audit', files: placed.length, rows });
  const byPath = Map.groupBy(problems, ({ file }) => file);
  const paths = new Set(read.map(({ path }) => path));
  const rowCounts = rowsByFile(own);
  return {
    files: placed.map((each) => {
      const refusal = refused.get(each);
      const ofFile = refusal ? [refusal] : (byPath.get(each.path) ?? []);
      return describeFile(
        each,
        ofFile,
        uses.get(each.path) ?? null,
        refusal ? 0 : (rowCounts.get(each.path) ?? 0),
      );
    }),
    elsewhere: newProblems(problems, paths, published),
    audit: auditOwn(tables, paths),
  };
}

/** Reads the files as the command does; that other files are missing is none of their faults. */
function parseOwn(placed: readonly PlacedFile[]): ParseResult {
  const { tables, problems } = parseTables(placed.map(({ file, path }) => ({ path, bytes: file.bytes })));
  const combined = new Set(placed.filter(({ isCombined }) => isCombined).map(({ path }) => path));
  return {
    tables,
    problems: problems.filter(
      ({ rule, file }) => rule !== 'file-missing' && !(rule === 'partition' && combined.has(file)),
    ),
  };
}

function isWholeFolder(placed: readonly PlacedFile[]): boolean {
  const present = new Set(placed.map(({ table }) => table));
  return (Object.keys(TABLES) as TableName[]).every((name) => present.has(name));
}

function emptyTables(): LocatedTables {
  return parseTables([]).tables;
}

function countRows(tables: LocatedTables): number {
  return Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
}

function rowsByFile(tables: LocatedTables): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of Object.values(tables).flat()) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Errors in published rows are news, since nothing with an error is published; a warning is, if it was not there before. */
function newProblems(
  problems: readonly Problem[],
  paths: ReadonlySet<string>,
  published: LocatedTables,
): readonly Problem[] {
  const elsewhere = problems.filter(({ file }) => !paths.has(file));
  if (elsewhere.length === 0) return [];
  const known = new Set(validate(published).map(identify));
  return elsewhere.filter((problem) => !known.has(identify(problem))).slice(0, MOST_LISTED);
}

function identify({ rule, record, message }: Problem): string {
  return [rule, record, message.en].join('\n');
}
