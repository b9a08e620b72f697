import { FACETS, type ExploreFile, type ExploreNames } from '../../explore/explore-file.ts';
import { fingerprint } from '../fingerprint.ts';

/** Gives a fingerprint of all that a block of rows of a file is made from, in the language of the names. */
export function keyBlocks(file: ExploreFile, names: ExploreNames): (from: number, to: number) => string {
  const { kind, facets, percent, periods, reports } = file;
  const common = fingerprint([
    kind,
    names,
    FACETS.map((facet) => [facets[facet].values, facets[facet].sets]),
    percent,
    periods,
    reports,
  ]);
  const disagreeing = new Set(file.disagreeing);
  const columns = [
    ...FACETS.map((facet) => facets[facet].rows),
    file.period,
    file.form,
    file.low,
    file.high,
    file.report,
    file.number,
    file.observations,
    file.anchors ?? [],
  ];
  return (from, to) =>
    fingerprint([
      common,
      columns.map((column) => column.slice(from, to)),
      columns[0]?.slice(from, to).map((_, index) => disagreeing.has(from + index)),
    ]);
}
