import { describe, expect, it } from 'vitest';
import { compareRows, isUnchanged } from '../../../src/dataset/compare/rows.ts';
import { TABLES } from '../../../src/dataset/model/tables.ts';

const TABLE = TABLES.observations;
const row = (id: string, value: number | null, rest = {}) => ({ observation_id: id, value, ...rest });

describe('compareRows', () => {
  it('tells added, revised and withdrawn rows apart by their key', () => {
    const { added, revised, withdrawn } = compareRows(
      TABLE,
      [row('a.1', 80), row('a.2', 5), row('a.3', 7)],
      [row('a.1', 80), row('a.3', 8), row('a.4', 1)],
    );
    expect(added).toEqual([row('a.4', 1)]);
    expect(revised).toEqual([
      { key: 'a.3', row: row('a.3', 8), cells: [{ column: 'value', old: 7, new: 8 }] },
    ]);
    expect(withdrawn).toEqual([row('a.2', 5)]);
  });

  it('names every cell of a row that changed, an emptied one with null', () => {
    const { revised } = compareRows(
      TABLE,
      [row('a.1', 80, { note_en: null, as_printed: '80' })],
      [row('a.1', null, { note_en: 'as printed', as_printed: '80' })],
    );
    expect(revised[0]?.cells).toEqual([
      { column: 'value', old: 80, new: null },
      { column: 'note_en', old: null, new: 'as printed' },
    ]);
  });

  it('takes a moved row and a column that one state lacks for no change', () => {
    const changes = compareRows(
      TABLE,
      [row('a.1', 80), row('a.2', 5)],
      [row('a.2', 5, { base_on: 'start' }), row('a.1', 80, { base_on: null })],
    );
    expect(isUnchanged(changes)).toBe(true);
  });

  it('joins a key of several columns', () => {
    const exclusion = (paragraph: number, reason: string) => ({
      report_id: 'a',
      paragraph,
      occurrence: null,
      as_printed: '2021',
      reason,
    });
    const { revised } = compareRows(TABLES.exclusions, [exclusion(1, 'date')], [exclusion(1, 'ordinal')]);
    expect(revised.map(({ key, cells }) => [key, cells])).toEqual([
      ['a 1  2021', [{ column: 'reason', old: 'date', new: 'ordinal' }]],
    ]);
  });
});
