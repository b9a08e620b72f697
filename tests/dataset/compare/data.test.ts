import { describe, expect, it } from 'vitest';
import { compareData } from '../../../src/dataset/compare/data.ts';
import type { SourceFile } from '../../../src/dataset/model/record.ts';

function folder(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

function summary(old: Readonly<Record<string, string>>, current: Readonly<Record<string, string>>) {
  return compareData(folder(old), folder(current)).map(({ table, added, revised, withdrawn }) => ({
    table: table.name,
    added: added.map((row) => row['observation_id'] ?? row['report_id']),
    revised: revised.flatMap(({ key, cells }) =>
      cells.map((cell) => `${key} ${cell.column} ${String(cell.old)} → ${String(cell.new)}`),
    ),
    withdrawn: withdrawn.map((row) => row['observation_id'] ?? row['report_id']),
  }));
}

const OLD = { 'observations/a.csv': 'observation_id,value,as_printed\na.1,80,80\na.2,5,5\n' };

describe('compareData', () => {
  it('finds nothing where nothing changed', () => {
    expect(summary(OLD, OLD)).toEqual([]);
  });

  it('follows rows over the files of a table', () => {
    const moved = {
      'observations/a.csv': 'observation_id,value,as_printed\na.1,81,81\n',
      'observations/b.csv': 'observation_id,value,as_printed\na.2,5,5\nb.1,7,7\n',
    };
    expect(summary(OLD, moved)).toEqual([
      {
        table: 'observations',
        added: ['b.1'],
        revised: ['a.1 value 80 → 81', 'a.1 as_printed 80 → 81'],
        withdrawn: [],
      },
    ]);
  });

  it('compares rows as they are written, those that break a rule included', () => {
    const broken = { 'observations/a.csv': 'observation_id,value,as_printed\na.1,80 people,80\na.2,5,5\n' };
    expect(summary(OLD, broken)[0]?.revised).toEqual(['a.1 value 80 → 80 people']);
  });

  it('takes a column that came later for no revision', () => {
    const wider = {
      'observations/a.csv': 'observation_id,value,as_printed,base_on\na.1,80,80,x\na.2,5,5,\n',
    };
    expect(summary(OLD, wider)).toEqual([]);
  });

  it('leaves out the proofs, which follow from the rest', () => {
    expect(summary({ 'proofs.csv': 'report_id,figures\na,1\n' }, {})).toEqual([]);
  });
});
