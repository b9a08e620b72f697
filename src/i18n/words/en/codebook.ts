import type { codebookVi } from '../vi/codebook.ts';

/** Words of the codebook page. */
export const codebookEn: typeof codebookVi = {
  title: 'Codebook',
  intro:
    'Each column of each table: type, unit, meaning, how many cells are empty, and how often each code occurs. How wording becomes bounds and how a percentage gets its verdict is worked through on figures from the data.',
  asFile: 'The codebook is a table too:',
  contents: 'On this page',
  conventions: 'Conventions and empty cells',
  emptyIntro:
    'The column “Empty” counts the empty cells of each column. The meaning of the column says when a cell is empty; where it does not, empty means that the report does not say or that the column does not apply to the row.',
  tables: 'Tables',
  unit: 'Unit',
  units: {
    row: 'as the column unit of the row says, or of its indicator',
    percent: 'percent',
    points: 'percentage points',
    count: 'a count',
    position: 'a position, from 1',
  },
  empty: 'Empty',
  never: 'never',
  refersTo: 'refers to',
  timesUsed: (count) => `Rows: ${count}.`,
  wording: {
    title: 'Wording and bounds',
    intro:
      'The words around a figure give two intervals. The logical bounds are what they strictly say. The reading is what they suggest: narrower, used for drawing and for derived figures, and always named.',
    steps: [
      'u is the unit of the last printed digit; s is u for percentages, and for counts the place of the last digit that is not zero.',
      '“Over” suggests less than one s above the figure; “nearly” less than one s below it; “about” half an s to either side.',
      'A percentage printed without such a word stands for every number that rounds or cuts to it: from half a u below it to just under a u above.',
      'People and organisations are counted in whole numbers, so bounds move inwards to the nearest whole number; they never pass the limits of the indicator.',
      'The number of a plan is a threshold, used as printed. A spread is several different values and never enters arithmetic.',
    ],
    qualifier: 'Qualifier',
    printed: 'As printed',
    logical: 'Strictly says',
    reading: 'Suggests',
    noArithmetic: 'never enters arithmetic',
    none: 'None in the data.',
  },
  verdicts: {
    title: 'Verdicts of the audit',
    intro:
      'Each percentage with both parts declared is recomputed in exact fractions: 100 times the numerator by the denominator (an excess less 100). The verdict is the first word that holds, in the order below; the example is the first figure in the data that gets it.',
    count: 'Times',
    none: 'None in the data.',
  },
  rules: {
    title: 'Rules in force',
    intro:
      'A rule reports and never repairs. An “error” stops the build; a “warning” asks for a second look. A rule that can be waived is waived for single rows, with a reason in the table of exceptions.',
    steps: {
      parse: 'Reading the files',
      validate: 'Checking the rows',
      prove: 'Proving against the saved texts',
    },
    rule: 'Rule',
    says: 'Says',
    severity: 'Severity',
    severities: { error: 'error', warning: 'warning' },
    waivable: 'can be waived',
    parseIntro: 'In this step each rule states the fault that it reports.',
  },
};
