import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  answersKey,
  emptyAnswers,
  forgetAnswers,
  formatAnswers,
  keepAnswers,
  keptPath,
  readAnswers,
} from '../../../scripts/add-report/answers.ts';
import { writeFolder } from '../data-folder.ts';

const SHA = 'ab'.repeat(32);

describe('kept answers', () => {
  it('are read as they were kept, and are gone when forgotten', () => {
    const path = keptPath(writeFolder({}), answersKey('/data', SHA));
    expect(readAnswers(path, SHA)).toBeNull();
    const answers = { ...emptyAnswers(SHA), report: { title: 'T', url: null } };
    keepAnswers(path, answers);
    expect(readAnswers(path, SHA)).toEqual(answers);
    forgetAnswers(path);
    expect(existsSync(dirname(path))).toBe(false);
  });

  it('belong to one text in one data folder', () => {
    const keys = [
      answersKey('/data', SHA),
      answersKey('/other', SHA),
      answersKey('/data', SHA.replaceAll('ab', 'cd')),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('fill in what a script may leave out', () => {
    const figures = [
      { paragraph: 1, as_printed: '7', exclusion: { reason: 'date' } },
      {
        paragraph: 2,
        as_printed: '8',
        observations: [
          {
            place_id: 'p',
            indicator_id: 'i',
            status: 'result',
            period_kind: 'unknown',
            value: 8,
            qualifier: 'exact',
          },
        ],
      },
    ];
    const path = join(writeFolder({}), 'a.json');
    writeFileSync(path, JSON.stringify({ version: 1, text_sha256: SHA, figures }));
    expect(readAnswers(path, SHA)?.figures).toMatchObject([
      { occurrence: 1, exclusion: { reason: 'date', note_en: null } },
      { occurrence: 1, observations: [{ group_id: 'all', selection: null, whole_id: null }] },
    ]);
  });

  it.each([
    ['no JSON', 'x'],
    [
      'an unknown code',
      JSON.stringify({
        version: 1,
        text_sha256: SHA,
        figures: [{ paragraph: 1, as_printed: '7', exclusion: { reason: 'dates' } }],
      }),
    ],
    ['another text', formatAnswers(emptyAnswers('cd'.repeat(32)))],
    ['another version', formatAnswers(emptyAnswers(SHA)).replace('"version": 1', '"version": 2')],
  ])('say in one line that a file holds %s', (_what, text) => {
    const path = join(writeFolder({}), 'kept/a.json');
    mkdirSync(dirname(path));
    writeFileSync(path, text);
    const read = () => readAnswers(path, SHA);
    expect(read).toThrow(
      /^.*holds no answers about this text: [^\n]* Correct it, or leave it by --restart\.$/,
    );
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
