import { escapeXml, type SheetFeature } from './sheet-feature.ts';

/** What is said beside a cell. `row` and `column` count from 0. */
export interface Note {
  readonly row: number;
  readonly column: number;
  /** The address of the cell, such as `H5`. */
  readonly cell: string;
  readonly text: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const AUTHOR = 'Kết nạp';

/**
 * Notes at cells (ECMA-376, 18.7): their text is in a file of comments, their frame in a legacy drawing, which
 * spreadsheets still ask for. One array of notes a sheet.
 */
export function notesFeature(sheets: readonly (readonly Note[])[]): SheetFeature {
  const noted = sheets.flatMap((notes, index) => (notes.length > 0 ? [{ notes, index }] : []));
  const has = (index: number) => (sheets[index]?.length ?? 0) > 0;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_options, { sheetIndex }) =>
            has(sheetIndex) ? '<legacyDrawing r:id="rId-notes-1"/>' : undefined,
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => (has(sheetIndex) ? relations(sheetIndex) : undefined),
        },
        '[Content_Types].xml': { insert: () => contentTypes(noted.map(({ index }) => index)) },
      },
      write: {
        files: () =>
          Object.fromEntries(
            noted.flatMap(({ notes, index }) => [
              [`xl/comments${String(index + 1)}.xml`, commentsXml(notes)],
              [`xl/drawings/notes${String(index + 1)}.vml`, framesXml(notes)],
            ]),
          ),
      },
    },
  };
}

function relations(index: number): string {
  const number = String(index + 1);
  return (
    `<Relationship Id="rId-notes-1" Type="${RELATIONS}/vmlDrawing" Target="../drawings/notes${number}.vml"/>` +
    `<Relationship Id="rId-notes-2" Type="${RELATIONS}/comments" Target="../comments${number}.xml"/>`
  );
}

function contentTypes(indexes: readonly number[]): string | undefined {
  if (indexes.length === 0) return undefined;
  const parts = indexes.map(
    (index) => `<Override ContentType="${CONTENT}" PartName="/xl/comments${String(index + 1)}.xml"/>`,
  );
  const drawing = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
  return `<Default ContentType="${drawing}" Extension="vml"/>${parts.join('')}`;
}

function commentsXml(notes: readonly Note[]): string {
  const list = notes.map(
    ({ cell, text }) =>
      `<comment ref="${cell}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${MAIN}">` +
    `<authors><author>${AUTHOR}</author></authors><commentList>${list.join('')}</commentList></comments>`
  );
}

function framesXml(notes: readonly Note[]): string {
  const shapes = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="note${String(index + 1)}" type="#note" fillcolor="#ffffe1" ` +
      `style="position:absolute;width:320pt;height:110pt;visibility:hidden">` +
      `<x:ClientData ObjectType="Note"><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row>` +
      `<x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
    `xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" ` +
    `path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}</xml>`
  );
}
