import { describe, expect, it } from 'vitest';
import { compareDerived } from '../../../src/dataset/compare/derived.ts';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';
import { datasetOf, observe, percent, plan } from '../derive/build.ts';

function derive(admitted: number) {
  const parts = { numerator_id: 'r.1', denominator_id: 'r.2' };
  return deriveAll(datasetOf([observe(1, admitted), plan(2, 80), percent(3, '120%', parts)]));
}

describe('compareDerived', () => {
  it('finds nothing where nothing changed', () => {
    expect(compareDerived(derive(96), derive(96))).toEqual([]);
  });

  it('names the verdict and the measures that follow from a revised count', () => {
    const changes = compareDerived(derive(96), derive(95));
    expect(changes.map(({ table, revised }) => [table.name, revised.length > 0])).toEqual([
      ['audit', true],
      ['measures', true],
    ]);
    expect(changes[0]?.revised[0]).toMatchObject({
      key: 'r.3',
      cells: expect.arrayContaining([{ column: 'verdict', old: 'exact', new: 'inconsistent' }]) as unknown,
    });
  });
});
