import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { PARSE_RULES } from '../src/dataset/parse/rules.ts';
import { PROOF_RULES } from '../src/dataset/prove/rules.ts';
import { ABOUT } from '../src/dataset/publish/about.ts';
import { readReleases } from '../scripts/releases.ts';
import { FINAL_RULES, RULES } from '../src/dataset/validate/registry.ts';
import { publishedOf } from './downloads/publish.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const documents = globSync('**/*.md', {
  exclude: (path) => /^(?:node_modules|dist|generated|\..+)$/.test(path),
});
const commands = Object.keys(packageFile.scripts);

/** The rows of the Markdown tables of a section, cell by cell, without the code marks; headers are left out. */
function rowsUnder(text: string, heading: string): string[][] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return rowsOf(section).filter(([first]) => first !== 'rule');
}

function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

/** Every match of the first group of a pattern. */
function findAll(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), ([, found = '']) => found);
}

describe('docs/rules.md', () => {
  const rules = read('docs/rules.md');
  const idsUnder = (heading: string) => rowsUnder(rules, heading).map(([id]) => id);

  it('lists the rules of reading in the order of their registry', () => {
    expect(idsUnder('Reading the files')).toEqual(PARSE_RULES.map(({ id }) => id));
  });

  it('lists the rules on rows with severity and whether an exception may waive them', () => {
    const listed = rowsUnder(rules, 'Checking the rows').map(([id, severity, waivable]) => [
      id,
      severity,
      waivable,
    ]);
    const ordinary = RULES.map((rule) => [rule.id, rule.severity, rule.waivable ? 'yes' : 'no']);
    expect(listed).toEqual([...ordinary, ...FINAL_RULES.map(({ id, severity }) => [id, severity, 'no'])]);
  });

  it('lists the rules of proof in the order of their registry', () => {
    expect(idsUnder('Proving against the saved texts')).toEqual(PROOF_RULES.map(({ id }) => id));
  });

  it('lists the rules on workbooks', () => {
    const sources = globSync('src/dataset/sheets/*.ts').map(read).join('\n');
    const named = findAll(/(?:rule: |^ {2})'((?:cell|sheet|workbook)-[a-z]+)'/gm, sources);
    expect(idsUnder('Importing a workbook').sort()).toEqual([...new Set(named)].sort());
  });

  it('lists the rules on the built site', () => {
    const modules = findAll(
      /import \{ check\w+ \} from '\.\/output\/([\w-]+)\.ts'/g,
      read('scripts/check-output.ts'),
    );
    expect(modules.length).toBeGreaterThan(0);
    expect(idsUnder('Checking the built site').sort()).toEqual(modules.sort());
  });
});

describe('data/README.md', () => {
  it('names every file of the downloads that is of the whole dataset', async () => {
    const { files, publication } = await publishedOf('tests/fixtures/hard-rows');
    const tables = publication.tables.map(({ table }) => table.name);
    const whole = files.filter(({ path }) => !tables.includes(path.replace(/\.\w+$/, '')));
    const codebook = read('data/README.md');
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.filter(({ path }) => !codebook.includes(`\`${path}\``))).toEqual([]);
  });
});

describe('CITATION.cff', () => {
  it('says of the dataset what its descriptors say', () => {
    const citation = read('CITATION.cff').replace(/\s+/g, ' ');
    expect(citation).toContain(ABOUT.title.en);
    expect(citation).toContain(`license: ${ABOUT.licence.id}`);
    const [release] = readReleases('releases');
    expect(citation).toContain(
      `version: ${String(release?.version)} date-released: ${String(release?.date)} `,
    );
    expect(ABOUT.keywords.filter((keyword) => !citation.includes(`- ${keyword}`))).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('names every format of the downloads', () => {
    const formats = [
      'CSV',
      'JSON',
      'Parquet',
      'XLSX',
      'SQLite',
      'ZIP',
      'Data Package',
      'CSV on the Web',
      'Croissant',
    ];
    expect(formats.filter((format) => !readme.includes(format))).toEqual([]);
  });

  it('names every command of package.json', () => {
    const named = commands.filter((name) => new RegExp(`npm (?:run )?${name}\\b`).test(readme));
    expect(named).toEqual(commands);
  });

  it('gives the two commands for a fresh machine, and package.json has them', () => {
    expect(findAll(/^(npm ci && npm \w+)/gm, readme)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(commands).toEqual(expect.arrayContaining(['start', 'test']));
  });

  it('names every environment variable that a command reads, and no other', () => {
    const settings = findAll(/environment\['([A-Z_]+)'\]/g, read('scripts/settings.ts'));
    const browser = findAll(/process\.env\['(CHROME_\w+)'\]/g, read('tests/browser/launch.ts'));
    const named = findAll(/^\| `([A-Z_]+)`/gm, readme);
    expect(named.sort()).toEqual([...settings, ...browser].sort());
  });

  it('stays short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(150);
  });
});

describe('every document', () => {
  it('is found', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'data/README.md', 'docs/rules.md']));
  });

  it.each(documents)('%s links only to what exists', (path) => {
    expect(
      findAll(/\]\(([^)\s]+)\)/g, proseOf(read(path))).filter((link) => !leadsSomewhere(link, path)),
    ).toEqual([]);
  });

  it.each(documents)('%s names only commands that package.json has', (path) => {
    const named = findAll(/npm run ([\w-]+)/g, read(path));
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });
});

function proseOf(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
}

function leadsSomewhere(link: string, from: string): boolean {
  if (/^https?:/.test(link)) return URL.canParse(link);
  const [path = '', fragment] = link.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(target)) return false;
  return fragment === undefined || anchorsOf(read(target)).includes(fragment);
}

/** The anchors that a forge gives to the headings of a document. */
function anchorsOf(text: string): string[] {
  return findAll(/^#+ (.+)$/gm, text).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('docs/theme-coding.md', () => {
  const text = read('docs/theme-coding.md');
  const first = readMentions('data/mentions.csv');
  const second = readMentions('docs/theme-coding-second.csv');
  const both = first.filter((mention) => second.includes(mention));
  const onlySecond = second.filter((mention) => !first.includes(mention));

  it('counts the agreement as the two codings give it', () => {
    const counts = (report: string) => {
      const [a, b, shared] = [first, second, both].map(
        (list) => list.filter((mention) => mention.startsWith(report)).length,
      );
      return [a, b, shared].map(Number);
    };
    const expected = ['bac-lieu ', 'chieng-dong ', 'krong-bong ', 'quang-tri ', 'tp-ho-chi-minh ', ''].map(
      (report) => {
        const [a = 0, b = 0, shared = 0] = counts(report);
        return [report.trim() || 'all', a + b - shared, shared, a - shared, b - shared].map(String);
      },
    );
    const table = text.split('<!-- agreement -->')[1]?.split('<!-- /agreement -->')[0] ?? '';
    expect(rowsOf(table).slice(1)).toEqual(expected);
    expect(text).toContain(`Of the ${String(first.length + onlySecond.length)} pairs`);
    expect(text).toContain(`names, ${String(both.length)} are in both`);
  });

  it('decides every pair that only one coding has', () => {
    const decided = rowsUnder(text, 'The second coding').filter((row) => row[3]?.includes('coded'));
    const pairs = decided.map(
      ([report, paragraph, theme]) => `${String(report)} ${String(theme)} ${String(paragraph)}`,
    );
    const onlyFirst = first.filter((mention) => !second.includes(mention));
    expect(pairs.sort()).toEqual([...onlyFirst, ...onlySecond].sort());
  });

  it('counts the themes', () => {
    const themes = Papa.parse(read('data/themes.csv').trim()).data.length - 1;
    expect(text).toContain(`coded into ${String(themes)} themes`);
  });
});

/** The mentions of a file as `report theme paragraph`. */
function readMentions(path: string): string[] {
  const { data } = Papa.parse<string[]>(read(path).trim());
  return data.slice(1).map((row) => row.join(' '));
}
