import type { apiVi } from '../vi/api.ts';

/** Words of the page on addresses that programs read. */
export const apiEn: typeof apiVi = {
  title: 'Addresses for programs',
  intro:
    'All data of the site are static files at stable addresses: no key, no query, open to everyone. Here is each address, its fields and an example from the data.',
  base: 'Base address',
  version: 'Data version',
  machine: 'For machines (OpenAPI)',
  versionHint:
    'An address always answers with the latest data. The description for machines states the data version in info.version; fetch again only when it changes.',
  address: 'Address',
  holds: 'Holds',
  type: 'Type',
  example: 'Example',
  parts: {
    tables: 'Each table',
    releases: 'Releases',
    whole: 'The whole dataset',
    charts: 'Each chart',
    embeds: 'Frames (oEmbed)',
    feeds: 'Feeds (Atom)',
  },
  tablesIntro:
    'Each table has three files with the same columns in the same order. JSON is an array with one object a row; an empty cell is null. The name of a column leads to the codebook.',
  releasesIntro:
    'Put the number of the release for {version} and the name of a table for {table}. These files never change.',
  releaseFiles: {
    table: 'A table just as it was released.',
    release: 'The day, the tables, and what changed since the release before.',
    checksums: 'The fingerprint of each file of the release.',
  },
  chartsIntro:
    'Put the name of a chart for {slug} and vi or en for {language}. The JSON file holds the rows of the table, the observations behind them and the reports; CSV holds the rows only.',
  embedsIntro: 'An answer by oEmbed, for programs that show the chart as a frame.',
  feedsIntro: 'The latest reports, as Atom.',
  fields: (count) => `${count} columns`,
  firstRow: 'First row',
  answer: 'Answer',
  openapi: 'Every address and field, as OpenAPI.',
  chartFiles: {
    csv: 'The table of the chart.',
    json: 'The chart: table, observations, reports, finding.',
    xlsx: 'Table and observations as a workbook.',
    zip: 'Table, observations, description and read me.',
    'metadata.json': 'What the chart says and what its columns are.',
  },
  image: (theme) => `Image, ${theme}.`,
  oembed: (language) => `Frame in ${language}.`,
  feed: (language) => `New reports, in ${language}.`,
  snippetsTitle: 'Read it in your own program',
  snippetsIntro:
    'Each snippet loads the observations and keeps the results on admissions that are printed exactly, without a softening word: only those can be used as points.',
  programs: {
    r: { name: 'R', hint: 'Dates may be reduced, so columns of dates are read as text.' },
    python: {
      name: 'Python',
      hint: 'The standard library will do; every cell is text, an empty one an empty string.',
    },
    javascript: { name: 'JavaScript', hint: 'In Node; numbers are numbers, an empty cell is null.' },
    excel: {
      name: 'Excel',
      hint: 'Data, Get Data, From Other Sources, Blank Query, then paste it into the Advanced Editor. Numbers are read as en-US, for the decimal mark is a point.',
    },
    duckdb: { name: 'DuckDB', hint: 'Parquet keeps the type of each column.' },
  },
  openCodebook: 'Codebook: each column, each code',
  openApi: 'Addresses for programs, with snippets for R, Python, JavaScript, Excel and DuckDB',
};
