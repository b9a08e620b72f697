import { onceEach } from '../../dataset/model/once.ts';
import { FACETS, type ExploreFile, type ExploreNames } from '../../explore/explore-file.ts';
import { fingerprint, fingerprintNumbers } from '../fingerprint.ts';

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
  ];
  const keyOfRows = onceEach((range) => {
    const [from = 0, to = 0] = range.split(' ').map(Number);
    const cells = columns.flatMap((column) => column.slice(from, to));
    const disputed = columns[0]?.slice(from, to).map((_, index) => Number(disagreeing.has(from + index)));
    return fingerprint([
      fingerprintNumbers(cells.concat(disputed ?? [])),
      file.anchors?.slice(from, to) ?? null,
    ]);
  });
  return (names) => {
    const around = fingerprint([common, names]);
    return (from, to) => fingerprint([around, keyOfRows(`${String(from)} ${String(to)}`)]);
  };
}
