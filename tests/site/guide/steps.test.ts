import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { LANGUAGES } from '../../../src/dataset/model/language.ts';
import { MESSAGES } from '../../../src/i18n/messages.ts';
import { ROUTES } from '../../../src/i18n/routes.ts';
import { readInline } from '../../../src/site/guide/inline.ts';
import { PICTURE_SCALE, pictureFile, THEMES } from '../../../src/site/guide/pictures.ts';
import { commandsOf, GUIDE_STEPS, wordsOf, type StepId } from '../../../src/site/guide/steps.ts';

const PICTURES = 'src/pictures';
const MOST_BYTES = 60_000;
const scripts: Readonly<Record<string, string>> = packageFile.scripts;
const blocks = GUIDE_STEPS.flatMap((step) => step.blocks);
const pictures = blocks.flatMap((block) =>
  typeof block !== 'string' && 'picture' in block ? [block.picture] : [],
);

/** The sentences of a step's words, whatever their shape. */
function sentencesOf(words: ReturnType<typeof wordsOf>): string[] {
  return typeof words === 'string' ? [words] : words.flat();
}

/** What a command line runs, and the flags that it gives to it. */
function readCommand(line: string) {
  const [, script = '', given = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(line) ?? [];
  return { script, flags: Array.from(given.matchAll(/--([a-z-]+)/g), ([, flag = '']) => flag) };
}

describe('the guide', () => {
  it('says each of its words once, and the same steps in every language', () => {
    for (const language of LANGUAGES) {
      const { steps } = MESSAGES[language].guide;
      const said = GUIDE_STEPS.map(({ id, blocks: own }) => [
        id,
        own.flatMap((block) =>
          typeof block === 'string' ? [block] : 'practice' in block ? [block.practice] : [],
        ),
      ]);
      const written = Object.entries(steps).map(([id, { parts }]) => [id, Object.keys(parts)]);
      expect(said).toEqual(written);
    }
  });

  it('has lists of the same length in every language', () => {
    const shapes = LANGUAGES.map((language) =>
      Object.entries(MESSAGES[language].guide.steps).map(([id, { parts }]) =>
        Object.keys(parts).map((part) => {
          const words = wordsOf(MESSAGES[language].guide, id as StepId, part);
          return typeof words === 'string' ? 'text' : words.map((point) => typeof point);
        }),
      ),
    );
    expect(shapes[1]).toEqual(shapes[0]);
  });

  it('leads only to pages that the site has', () => {
    const links = LANGUAGES.flatMap((language) =>
      Object.entries(MESSAGES[language].guide.steps).flatMap(([id, { parts }]) =>
        Object.keys(parts)
          .flatMap((part) => sentencesOf(wordsOf(MESSAGES[language].guide, id as StepId, part)))
          .flatMap(readInline)
          .flatMap((piece) => (piece.kind === 'link' ? [piece.page.kind] : [])),
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((kind) => !(kind in ROUTES))).toEqual([]);
  });

  it('names only commands that package.json has, with flags that they know', () => {
    const lines = blocks
      .flatMap((block) => (typeof block !== 'string' && 'run' in block ? commandsOf(block, 'vi') : []))
      .filter((line) => line.startsWith('npm run'));
    const unknown = lines.filter((line) => {
      const { script, flags } = readCommand(line);
      const sources = [`scripts/${script}.ts`, ...globSync(`scripts/${script}/*.ts`)].filter(existsSync);
      const text = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
      return !(script in scripts) || flags.some((flag) => !new RegExp(`\\b${flag}'?: \\{ type`).test(text));
    });
    expect(lines.length).toBeGreaterThan(5);
    expect(unknown).toEqual([]);
  });

  it('ends no two blocks of commands alike, since each is named by its last line', () => {
    const last = blocks.flatMap((block) =>
      typeof block !== 'string' && 'run' in block ? [block.run.at(-1)] : [],
    );
    expect(new Set(last).size).toBe(last.length);
  });

  it('names flags of add-report that it has', () => {
    const options = readFileSync('scripts/add-report/options.ts', 'utf8');
    for (const flag of ['restart', 'dry-run']) {
      expect(JSON.stringify(MESSAGES.vi.guide)).toContain(`--${flag}`);
      expect(options).toMatch(new RegExp(`\\b${flag}'?: \\{ type`));
    }
  });
});

describe('the pictures of the guide', () => {
  const wanted = pictures.flatMap((name) =>
    LANGUAGES.flatMap((language) => THEMES.map((theme) => pictureFile(name, language, theme))),
  );

  it('are there in each language and theme, and no others', () => {
    expect(readdirSync(PICTURES).sort()).toEqual(wanted.sort());
  });

  it('are each shown once, with words for those who do not see them', () => {
    for (const language of LANGUAGES) {
      const { pictures: words } = MESSAGES[language].guide;
      expect(Object.keys(words).sort()).toEqual([...pictures].sort());
      expect(Object.values(words).filter(({ alt }) => alt.length < 40 || alt.length > 250)).toEqual([]);
    }
  });

  it.each(wanted)('%s is small, and has whole pixels on the page', async (file) => {
    expect(statSync(`${PICTURES}/${file}`).size).toBeLessThan(MOST_BYTES);
    const { width, height } = await sharp(`${PICTURES}/${file}`).metadata();
    expect([width % PICTURE_SCALE, height % PICTURE_SCALE]).toEqual([0, 0]);
  });
});
