import { parseArgs } from 'node:util';
import { readDataFiles } from './data-files.ts';
import { compareStates } from './diff/difference.ts';
import { formatHtml } from './diff/format-html.ts';
import { formatJson } from './diff/format-json.ts';
import { formatMarkdown } from './diff/format-markdown.ts';
import { formatText } from './diff/format-text.ts';
import { countChangedCode, readRevision, resolveRevision } from './diff/git.ts';
import { Refusal } from './diff/refusal.ts';
import { reportOf } from './diff/sections.ts';
import { replaceFile } from './replace.ts';
import { readSettings } from './settings.ts';

const FORMATS = ['text', 'markdown', 'json'];
const USAGE = 'Usage: npm run diff -- REV [--format text|markdown|json] [--html FILE]';

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, html: { type: 'string' } },
    });
    const [revision, ...others] = positionals;
    if (revision === undefined || others.length > 0) throw new Refusal('Name one revision.');
    if (!FORMATS.includes(values.format)) throw new Refusal(`There is no format ${values.format}.`);
    return { ...values, revision };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
}

function run(): void {
  const { revision, format, html } = readOptions();
  const { dataDir } = readSettings();
  const commit = resolveRevision(dataDir, revision);
  const difference = compareStates(readRevision(dataDir, commit), readDataFiles(dataDir));
  const changedCode = countChangedCode(dataDir, commit);
  if (format === 'json') console.log(formatJson(difference, commit, changedCode));
  if (difference.rows.length === 0) return;
  const report = reportOf(difference, { revision, commit, changedCode });
  if (format === 'text') console.log(formatText(report));
  if (format === 'markdown') console.log(formatMarkdown(report));
  if (html !== undefined) replaceFile(html, formatHtml(report));
}

try {
  run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
