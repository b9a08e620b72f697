import { onceEach } from '../../dataset/model/once.ts';
import { FACETS, type ExploreFile, type ExploreNames } from '../../explore/explore-file.ts';
import { fingerprint } from '../fingerprint.ts';

/** Gives a fingerprint of all that a block of rows of a file is made from, in the language of the names. */
type BlockKeys = (from: number, to: number) => string;

/** Reads the rows of a file once for all languages. */
export function keyBlocks(file: ExploreFile): (names: ExploreNames) => BlockKeys {
  const { kind, facets, percent, periods, reports } = file;
  const common = fingerprint([
    kind,
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
  const keyOfRows = onceEach((range) => {
    const [from, to] = range.split(' ').map(Number);
    return fingerprint([
      columns.map((column) => column.slice(from, to)),
      columns[0]?.slice(from, to).map((_, index) => disagreeing.has((from ?? 0) + index)),
    ]);
  });
  return (names) => {
    const around = fingerprint([common, names]);
    return (from, to) => fingerprint([around, keyOfRows(`${String(from)} ${String(to)}`)]);
  };
}
