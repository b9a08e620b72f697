import type { Publication } from '../src/dataset/publish/publication.ts';

/** The same publication: whoever goes through its stretches tells how many of all rows were seen. */
export function countRows(publication: Publication, tell: (done: number, all: number) => void): Publication {
  const all = publication.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  return {
    ...publication,
    *stretchesOf(index) {
      for (const stretch of publication.stretchesOf(index)) {
        done += stretch.length;
        tell(Math.min(done, all), all);
        yield stretch;
      }
    },
  };
}
