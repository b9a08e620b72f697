import type { Text } from '../model/language.ts';
import { ABOUT, citeEdition } from './about.ts';
import { CONVENTIONS } from './conventions.ts';
import type { Format, FormatContext } from './format.ts';
import { writeText } from './output.ts';

/** What a reader has to know of the dataset, one paragraph a line, in both languages. */
export function readMeLines(context: FormatContext): readonly Text[] {
  const { publication, version, address } = context;
  const citation = citeEdition(context);
  return [
    ABOUT.title,
    ABOUT.description,
    { vi: `Phiên bản: ${version}`, en: `Version: ${version}` },
    { vi: `Địa chỉ: ${address}`, en: `Address: ${address}` },
    {
      vi: `Giấy phép: ${ABOUT.licence.title}, ${ABOUT.licence.url}`,
      en: `Licence: ${ABOUT.licence.title}, ${ABOUT.licence.url}`,
    },
    { vi: `Trích dẫn: ${citation}`, en: `Cite as: ${citation}` },
    ...CONVENTIONS.map(({ title, text }) => ({
      vi: `${title.vi}. ${text.vi}`,
      en: `${title.en}. ${text.en}`,
    })),
    ...publication.labelled.map(({ table, rows }) => ({
      vi: `${table.name} (${table.title.vi}, ${String(rows.length)} dòng). ${table.description.vi}`,
      en: `${table.name} (${table.title.en}, ${String(rows.length)} rows). ${table.description.en}`,
    })),
  ];
}

/** `README.md` of the downloads, Vietnamese first. */
export const publishReadMe: Format = (context) => [
  writeText(context.output, 'README.md', `${partOf(context, 'vi')}\n${partOf(context, 'en')}`),
];

const HEADINGS = {
  conventions: { vi: 'Cách ghi', en: 'Conventions' },
  tables: { vi: 'Các bảng', en: 'Tables' },
} as const satisfies Record<string, Text>;

function partOf(context: FormatContext, language: keyof Text): string {
  const [title = '', ...lines] = readMeLines(context).map((line) => line[language]);
  const tables = lines.length - context.publication.labelled.length;
  const conventions = tables - CONVENTIONS.length;
  return [
    `# ${title}`,
    ...lines.slice(0, conventions),
    `## ${HEADINGS.conventions[language]}`,
    ...lines.slice(conventions, tables),
    `## ${HEADINGS.tables[language]}`,
    ...lines.slice(tables),
    '',
  ].join('\n\n');
}
