import type { Table } from '../../dataset/model/table.ts';

/** The programs that a snippet is for, in the order that the page shows them. */
export const PROGRAMS = ['r', 'python', 'javascript', 'excel', 'duckdb'] as const;

export type Program = (typeof PROGRAMS)[number];

/** A few lines that load the observations from the site and keep the admissions that are points. */
export interface Snippet {
  readonly program: Program;
  readonly code: string;
}

/**
 * One snippet a program. `observations` is the table as it is published, `folder` the absolute address of the folder of
 * its files, with a slash at its end. Throws a RangeError where the table lacks a column or a code that they use.
 */
export function writeSnippets(observations: Table, folder: string): Snippet[] {
  const words: Words = {
    address: `${folder}${observations.name}`,
    table: observations.name,
    name: (column) => columnOf(observations, column),
    conditions: [
      [columnOf(observations, 'indicator_id'), 'admissions'],
      [columnOf(observations, 'status'), codeOf(observations, 'status', 'result')],
      [columnOf(observations, 'qualifier'), codeOf(observations, 'qualifier', 'exact')],
    ],
    dates: Object.entries(observations.columns).flatMap(([name, { type }]) =>
      type === 'date' ? [name] : [],
    ),
  };
  return PROGRAMS.map((program) => ({ program, code: WRITERS[program](words) }));
}

interface Words {
  /** Address of the table's files without an ending. */
  readonly address: string;
  readonly table: string;
  readonly name: (column: string) => string;
  readonly conditions: readonly (readonly [column: string, value: string])[];
  /** Columns whose cells may be reduced dates, which programs must not read as numbers. */
  readonly dates: readonly string[];
}

const WRITERS: Readonly<Record<Program, (words: Words) => string>> = {
  r: ({ address, table, conditions, dates }) => `${table} <- read.csv(
  "${address}.csv",
  encoding = "UTF-8",
  na.strings = "",
  colClasses = c(
    ${dates.map((name) => `${name} = "character"`).join(',\n    ')}
  )
)
admissions <- subset(
  ${table},
  ${conditions.map(([column, value]) => `${column} == "${value}"`).join(' & ')}
)
c(nrow(${table}), nrow(admissions))`,

  python: ({ address, table, conditions }) => `import csv
import io
import urllib.request

with urllib.request.urlopen("${address}.csv") as response:
    text = io.TextIOWrapper(response, encoding="utf-8", newline="")
    ${table} = list(csv.DictReader(text))
admissions = [
    row
    for row in ${table}
    if ${conditions.map(([column, value]) => `row["${column}"] == "${value}"`).join('\n    and ')}
]
print(len(${table}), len(admissions))`,

  javascript: ({ address, table, conditions }) => `const response = await fetch('${address}.json');
const ${table} = await response.json();
const admissions = ${table}.filter(
  (row) =>
    ${conditions.map(([column, value]) => `row.${column} === '${value}'`).join(' &&\n    ')},
);
console.log(${table}.length, admissions.length);`,

  excel: ({ address, name, conditions }) => `let
  Source = Csv.Document(
    Web.Contents("${address}.csv"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(
    Rows,
    {{"${name('value')}", type number}, {"${name('value_high')}", type number}},
    "en-US"
  ),
  Admissions = Table.SelectRows(
    Typed,
    each ${conditions.map(([column, value]) => `[${column}] = "${value}"`).join(' and ')}
  )
in
  Admissions`,

  duckdb: ({ address, table, conditions }) => `CREATE TABLE ${table} AS
FROM '${address}.parquet';

SELECT
  count(*) AS ${table},
  count(*) FILTER (
    ${conditions.map(([column, value]) => `${column} = '${value}'`).join(' AND ')}
  ) AS admissions
FROM ${table};`,
};

function columnOf({ name, columns }: Table, column: string): string {
  if (!columns[column]) throw new RangeError(`no column ${column} in ${name}`);
  return column;
}

function codeOf(table: Table, column: string, value: string): string {
  const codes = table.columns[columnOf(table, column)]?.codes ?? [];
  if (!codes.some(({ code }) => code === value)) throw new RangeError(`no code ${value} in ${column}`);
  return value;
}
