import { expect, it } from 'vitest';
import { contextOf, datasetOf } from './build.ts';
import { tabulateDerived } from '../../../src/dataset/derive/tables/registry.ts';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';

it('says the unit of every number, and of nothing else', () => {
  const dataset = datasetOf({});
  const { labelled } = contextOf(dataset, tabulateDerived(deriveAll(dataset))).publication;
  const wrong = labelled.flatMap(({ table }) =>
    Object.entries(table.columns)
      .filter(([, { type, unit }]) => (type === 'integer' || type === 'decimal') !== (unit !== undefined))
      .map(([name]) => `${table.name}.${name}`),
  );
  expect(wrong).toEqual([]);
});
