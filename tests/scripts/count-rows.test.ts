import { describe, expect, it } from 'vitest';
import { countRows } from '../../scripts/count-rows.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { rowsOf } from '../../src/dataset/model/row-table.ts';
import { publicationOf } from '../../src/dataset/publish/publication.ts';

describe('countRows', () => {
  it('tells how many of all rows were gone through, and gives the same rows', () => {
    const rows = rowsOf(2500, function* () {
      for (let index = 0; index < 2500; index += 1) yield { group_id: `g${String(index)}` };
    });
    const told: (readonly number[])[] = [];
    const publication = publicationOf([{ table: TABLES.groups, rows }]);
    const all = publication.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const counted = countRows(publication, (done, of) => told.push([done, of]));
    expect([...counted.stretchesOf(0)].flatMap(({ own }) => own())).toEqual([...rows]);
    expect(told.at(-1)).toEqual([2500, all]);
    expect(told.length).toBeGreaterThan(1);
  });
});
