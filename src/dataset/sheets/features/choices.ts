import { escapeXml, type SheetFeature } from './sheet-feature.ts';

/** A column whose cells are chosen from a list. */
export interface Choice {
  /** Letter of the column. */
  readonly letter: string;
  /** The cells with the choices, as a formula. */
  readonly range: string;
}

/** The last row that a spreadsheet has. */
const LAST_ROW = 1_048_576;

/**
 * Lists to choose a cell from (ECMA-376, 18.3.1.32): one array of choices a sheet. Another value is refused by the
 * spreadsheet; an empty cell is left to the check, which knows the column.
 */
export function choicesFeature(sheets: readonly (readonly Choice[])[]): SheetFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_options, { sheetIndex }) => choicesXml(sheets[sheetIndex] ?? []),
        },
      },
    },
  };
}

function choicesXml(choices: readonly Choice[]): string | undefined {
  if (choices.length === 0) return undefined;
  const each = choices.map(
    ({ letter, range }) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
      `sqref="${letter}2:${letter}${String(LAST_ROW)}"><formula1>${escapeXml(range)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${String(choices.length)}">${each.join('')}</dataValidations>`;
}
