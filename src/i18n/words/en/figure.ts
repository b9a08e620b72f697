import type { figureVi } from '../vi/figure.ts';

/** Words of the site in English: charts, their pages and what is shared of them. */
export const figureEn: typeof figureVi = {
  overview: {
    title: 'Admissions to the Party, as reported in the press',
    is: 'This site reads published reports, records every figure on the admission of Party members with the spot that printed it, and recomputes it.',
    isNot:
      'It is a sample of press reports, not a census: a place that is missing here has not therefore admitted nobody.',
    matrixTitle: 'Three places, two questions',
    matrixCaption:
      'The three places that the project began with, and what the reports print on the two questions. A blank is what no report prints.',
    quotaQuestion: 'Quota met?',
    youthQuestion: 'Admissions from youth?',
    notPrinted: 'not printed by any report',
    figuresTitle: 'Charts',
    reportsTitle: 'Latest reports',
    allReports: (reports) => `All ${reports} reports`,
    dataTitle: 'Data',
    dataText:
      'All figures can be downloaded as CSV, JSON, XLSX, Parquet and SQLite, with their printed form, their wording and the report that printed them.',
    counts: (observations, reports, places) =>
      `${observations} observations from ${reports} reports, in ${places} places.`,
    proven: (proven, reports) =>
      `${proven} of ${reports} reports have a saved text that was checked: every figure it prints is recorded or excluded with a reason.`,
  },
  figure: {
    howToRead: 'How to read it',
    table: 'Table of figures',
    tableCaption: (question) => `Figures of the chart: ${question}`,
    notes: 'Notes',
    audit: 'Audit of the figures in this chart',
    noAudit: 'None of the figures in this chart is a percentage.',
    sources: 'Sources',
    downloads: 'Downloads',
    others: 'Other charts',
    question: 'Question',
    reports: (count) => `${count} report${count === '1' ? '' : 's'}`,
    auditDoubtful: 'Figures that do not add up',
    auditOthers: (count, isMore) => {
      const figures = `${count} ${isMore ? 'other ' : ''}figure${count === '1' ? '' : 's'}`;
      return `${figures}: consistent, or not checkable`;
    },
    printSources: (reports) =>
      `Source: ${reports} report${reports === '1' ? '' : 's'}, listed at this address.`,
  },
  view: {
    label: 'View',
    chart: 'Chart',
    table: 'Table',
    narrow: 'Narrow the chart and the table',
    all: 'all',
    reset: 'Show all',
    shown: (rows, allRows, marks, allMarks) =>
      `${rows} of ${allRows} rows of the table; ${marks} of ${allMarks} marks in the drawing.`,
    copy: 'Copy the table',
    copied: 'The table is copied and can be pasted into a spreadsheet.',
    notCopied: 'The browser refused to copy; the table is selected, so copy it yourself.',
  },
  details: {
    label: 'Details of the mark',
    hint: 'Touch or point at a mark for its details; on a keyboard, Tab into the drawing, then use the arrow keys, Escape to leave.',
    close: 'Close',
    page: 'See its page',
    source: 'Read it at the publisher',
    with: 'Together with',
    report: 'Report',
    verdict: (label, quotient) => `${label} (recomputed: ${quotient})`,
    failed: 'The details could not be loaded; the mark still leads to the page of its report.',
  },
  share: {
    title: 'Share and embed',
    address: 'Lasting address, with what is chosen in the chart',
    copyAddress: 'Copy the address',
    frame: 'Embed code',
    frameHint:
      'Paste it into your page. Light or dark follows the reader’s device; add theme=light or theme=dark to the address to keep one.',
    copyFrame: 'Copy the embed code',
    script: 'Add this line once if frames shall be as high as their charts',
    copyScript: 'Copy this line',
    copied: 'Copied.',
    selected: 'The browser refused to copy; the text is selected, ready for the keyboard.',
    sourceLine: 'sources, table of figures and notes',
  },
  charts: {
    title: 'Charts',
    intro: 'Each chart answers one question; its title is the answer, computed from the data.',
  },
  chartFiles: {
    data: 'Data',
    dataOf: 'data of the chart',
    formats: { csv: 'CSV', json: 'JSON', xlsx: 'XLSX', zip: 'ZIP', 'metadata.json': 'Columns described' },
    languages: { vi: 'Vietnamese', en: 'English' },
    image: (language: string, theme: string) => `Image in ${language}, ${theme}`,
  },
  cards: {
    place: {
      title: 'One place, in published reports',
      text: 'Every figure that reports print of this place, with its period, its wording and the report that printed it.',
    },
    report: {
      title: 'One report, figure by figure',
      text: 'The figures on admissions that this report prints, where it prints them, and what recomputing gives.',
    },
    indicator: {
      title: 'One indicator',
      text: 'Its definition, its unit, and every place and period for which reports print it.',
    },
  },
};
