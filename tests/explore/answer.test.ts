import { describe, expect, it } from 'vitest';
import { answerChoices, prepareExplorable } from '../../src/explore/answer.ts';
import { FACETS, type ExploreFile, type FacetId } from '../../src/explore/explore-file.ts';
import type { Choices } from '../../src/explore/query.ts';
import { randomFile, seededRandom, valuesOf } from './random-file.ts';

/** Whether a row has one of the chosen values in every facet, save one that is left out. */
function fits(file: ExploreFile, row: number, choices: Choices, without?: FacetId): boolean {
  return FACETS.filter((facet) => facet !== without && choices[facet]).every((facet) =>
    valuesOf(file, facet, row).some((value) => choices[facet]?.includes(value)),
  );
}

/** The same answer as a reader would count it: row by row, facet by facet, value by value. */
function naiveAnswer(file: ExploreFile, choices: Choices) {
  const rows = Array.from({ length: file.count }, (_, row) => row);
  const left = rows.filter((row) => fits(file, row, choices));
  const countsOf = (facet: FacetId, among: readonly number[]): number[] =>
    file.facets[facet].values.map(
      (value) => among.filter((row) => valuesOf(file, facet, row).includes(value)).length,
    );
  return {
    left,
    years: countsOf('year', left),
    counts: Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        countsOf(
          facet,
          rows.filter((row) => fits(file, row, choices, facet)),
        ),
      ]),
    ),
  };
}

function randomChoices(seed: number): Choices {
  const random = seededRandom(seed);
  return Object.fromEntries(
    FACETS.filter(() => random() < 0.3).map((facet) => [
      facet,
      [0, 1, 2, 3].filter(() => random() < 0.5).map((value) => `${facet}-${String(value)}`),
    ]),
  );
}

describe('an answer to choices', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'is that of a naive filter: rows left, counts under the choices in other facets, years (seed %i)',
    (seed) => {
      const file = randomFile(80, seed);
      const choices = Object.fromEntries(
        Object.entries(randomChoices(seed + 1000)).filter(([, values]) => values.length > 0),
      );
      const { isLeft, count, counts, years } = answerChoices(prepareExplorable(file), choices);
      const naive = naiveAnswer(file, choices);
      expect([...(isLeft ?? [])].flatMap((left, row) => (left ? [row] : []))).toEqual(naive.left);
      expect(count).toBe(naive.left.length);
      expect([...years]).toEqual(naive.years);
      expect(Object.fromEntries(FACETS.map((facet) => [facet, [...counts[facet]]]))).toEqual(naive.counts);
    },
  );

  it('leaves every row where nothing is chosen, and none where no row has the value', () => {
    const explorable = prepareExplorable(randomFile(30, 7));
    expect(answerChoices(explorable, {}).count).toBe(30);
    expect(answerChoices(explorable, { year: ['1066'] }).count).toBe(0);
  });

  it('takes a file without rows', () => {
    expect(answerChoices(prepareExplorable(randomFile(0, 1)), { year: ['year-1'] }).count).toBe(0);
  });
});
