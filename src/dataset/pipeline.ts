import { TABLES, type TableName } from './model/tables.ts';
import type { Dataset, LocatedTables, SourceFile } from './model/record.ts';
import { compareProblems, type Problem } from './model/problem.ts';
import { parseFile, parseTables } from './parse/tables.ts';
import { validate } from './validate/validate.ts';

export interface PipelineResult {
  readonly dataset: Dataset;
  /** The typed rows with the places they were read from, for rules that need a saved text. */
  readonly tables: LocatedTables;
  /** Every problem of every file, sorted; the dataset may be used where none is an error. */
  readonly problems: readonly Problem[];
}

/** Files of a data folder in, dataset and problems out: parse, then validate. Pure, if the parser is. */
export function runPipeline(files: readonly SourceFile[], parse = parseFile): PipelineResult {
  const parsed = parsePipeline(files, parse);
  const problems = [...parsed.problems, ...validate(parsed.tables, parsed.problems)].sort(compareProblems);
  return { ...parsed, problems };
}

/** The first half of it: the rows that can be read, which nothing has looked at yet, and the problems of the others. */
export function parsePipeline(files: readonly SourceFile[], parse = parseFile): PipelineResult {
  const { tables, problems } = parseTables(files, parse);
  return { dataset: toDataset(tables), tables, problems };
}

/** Whether a dataset with these problems must not be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function toDataset(tables: LocatedTables): Dataset {
  const names = Object.keys(TABLES) as TableName[];
  return Object.fromEntries(
    names.map((name) => [name, tables[name].map((located) => located.row)]),
  ) as unknown as Dataset;
}
