import { describe, expect, it } from 'vitest';
import { generateDataFiles, seededRandom } from '../../../bench/generate.ts';
import { readDataFiles } from '../../../scripts/data-files.ts';
import type { SourceFile } from '../../../src/dataset/model/record.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { checkByFile } from '../../../src/dataset/stream/check-by-file.ts';
import { HOSTILE } from '../../hostile/files.ts';
import { VALID_ROWS, writeDataFolder } from '../../scripts/data-folder.ts';
import { damage } from './damage.ts';
import { sourceOf } from '../../../src/dataset/stream/source.ts';

const LONGEST = 120_000;
const collected = readDataFiles('data');
const sound = readDataFiles(writeDataFolder(VALID_ROWS));

/** Checks a folder in both ways and gives the number of problems. */
function compare(files: readonly SourceFile[]): number {
  const whole = runPipeline(files);
  const byFile = checkByFile(sourceOf(files));
  expect(byFile.problems).toEqual(whole.problems);
  expect([...byFile.observations]).toEqual(whole.dataset.observations);
  return whole.problems.length;
}

describe('a folder that is checked file by file', { timeout: LONGEST }, () => {
  it('has the problems and the rows that it has as a whole', () => {
    compare(collected);
    compare(generateDataFiles(500));
  });

  it.each(HOSTILE)('finds the same in a hostile file: %s', (_claim, _name, content) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (const path of ['observations/a.csv', 'reports.csv', 'codelists/places.csv', '__proto__.csv'])
      compare([...sound.filter((file) => file.path !== path), { path, bytes }]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('finds the same in damaged data, draw %i', (seed) => {
    const random = seededRandom(seed);
    expect(compare(damage(collected, random, seed * 40))).toBeGreaterThan(0);
  });
});
