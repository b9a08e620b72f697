import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../src/dataset/release/difference.ts';
import { corrections, observations, snapshotOf, table, withdrawn } from './build.ts';

const before = snapshotOf(
  observations(['a.1', '96'], ['a.2', '5']),
  corrections(['a.1', 'value', '2025-01-01', '96', 'cũ', 'old']),
  withdrawn(),
);

describe('compareSnapshots', () => {
  it('finds nothing between equal snapshots', () => {
    expect(compareSnapshots(before, before)).toEqual({
      schema: [],
      meaning: [],
      added: [],
      revised: [],
      withdrawn: [],
      tables: [],
    });
  });

  it('tells the added, the revised with old and new value and reason, and the withdrawn with theirs', () => {
    const after = snapshotOf(
      observations(['a.1', '69'], ['a.3', '7']),
      corrections(
        ['a.1', 'value', '2025-01-01', '96', 'cũ', 'old'],
        ['a.1', 'value', '2026-01-01', '69', 'chép nhầm', 'misread'],
      ),
      withdrawn(['a.2', 'không phải kết nạp', 'no admissions', 'a.3']),
    );
    const { added, revised, withdrawn: gone } = compareSnapshots(before, after);
    expect(added).toEqual(['a.3']);
    expect(revised).toEqual([
      {
        observation_id: 'a.1',
        cells: [
          { column: 'value', old_value: '96', new_value: '69', reason: { vi: 'chép nhầm', en: 'misread' } },
        ],
      },
    ]);
    expect(gone).toEqual([
      {
        observation_id: 'a.2',
        reason: { vi: 'không phải kết nạp', en: 'no admissions' },
        replaced_by: 'a.3',
      },
    ]);
  });

  it('takes no reason from a row that the earlier release had, or that gives another value', () => {
    const after = snapshotOf(
      observations(['a.1', '97'], ['a.2', '5']),
      corrections(
        ['a.1', 'value', '2025-01-01', '96', 'cũ', 'old'],
        ['a.1', 'value', '2026-01-01', '98', 'khác', 'other'],
      ),
    );
    expect(compareSnapshots(before, after).revised[0]?.cells[0]?.reason).toBeNull();
  });

  it('reads 97.50 in a correction as the 97.5 of the cell', () => {
    const after = snapshotOf(
      observations(['a.1', '97.5'], ['a.2', '5']),
      corrections(['a.1', 'value', '2026-01-01', '97.50', 'lý do', 'reason']),
    );
    expect(compareSnapshots(before, after).revised[0]?.cells[0]?.reason?.en).toBe('reason');
  });

  it('passes over added columns, which follow from other tables', () => {
    const labelled = snapshotOf(observations(['a.1', '96', 'another name'], ['a.2', '5']));
    expect(compareSnapshots(before, labelled).revised).toEqual([]);
  });

  it('counts the rows of other tables, not of those that keep the books', () => {
    const places = (...ids: string[]) => table('places', ['place_id'], ...ids.map((id) => [id]));
    const after = snapshotOf(places('b', 'c'), corrections(['a.1', 'value', 'x', 'y']));
    expect(compareSnapshots(snapshotOf(places('a', 'b'), corrections()), after).tables).toEqual([
      { table: 'places', added: 1, revised: 0, removed: 1 },
    ]);
  });

  it('tells a change of meaning: an indicator with another unit', () => {
    const indicators = (unit: string) => table('indicators', ['indicator_id', 'unit'], ['admissions', unit]);
    const { meaning } = compareSnapshots(snapshotOf(indicators('people')), snapshotOf(indicators('percent')));
    expect(meaning).toEqual(['admissions unit']);
  });
});
