import type { ViewContext } from './context.ts';
import type { Figure } from '../charts/figure.ts';
import type { PublishedTable } from '../dataset/model/row-table.ts';

const PAGES = [
  'reports',
  'places',
  'indicators',
  'groups',
  'audit',
  'data',
  'api',
  'codebook',
  'method',
  'glossary',
  'corrections',
  'guide',
] as const;

/** `llms.txt`: what the site is, its findings and its files, for programs that read text (llmstxt.org). */
export function llmsText(
  context: ViewContext,
  figures: readonly Figure[],
  tables: readonly PublishedTable[],
  site: URL,
): string {
  const { messages } = context;
  const absolute = (path: string): string => new URL(path, site).href;
  const charts = figures.map(
    (figure) =>
      `- [${figure.question}](${absolute(context.link({ kind: 'chart', id: figure.slug }))}): ${figure.finding}. Data: [CSV](${absolute(context.file(`charts/${figure.slug}.csv`))}), [JSON](${absolute(context.file(`charts/${figure.slug}.json`))}).`,
  );
  const files = tables.map(
    ({ table, rows }) =>
      `- [${table.name}.csv](${absolute(context.file(`data/${table.name}.csv`))}): ${table.description.en} ${rows.length} rows.`,
  );
  const pages = PAGES.map((kind) => `- [${messages[kind].title}](${absolute(context.link({ kind }))})`);
  return [
    `# ${messages.siteName}`,
    `> ${messages.siteTagline}. ${messages.overview.isNot}`,
    '## Charts',
    charts.join('\n'),
    '## Data',
    files.join('\n'),
    '## Pages',
    pages.join('\n'),
    '',
  ].join('\n\n');
}
