import { describe, expect, it } from 'vitest';
import { formChanges, releaseFiles, rowsOf } from '../../src/site/releases.ts';
import { RELEASE, table } from '../dataset/release/build.ts';

const { name, key, rows, columns } = table('reports', ['report_id'], ['a'], ['b']);
const release = { ...RELEASE, tables: [{ name, key, rows, columns }] };

describe('a release on the site', () => {
  it('has its files at addresses of its version', () => {
    expect(releaseFiles(release).map(({ path }) => path)).toEqual([
      'data/releases/1.2.3/reports.csv',
      'data/releases/1.2.3/release.json',
      'data/releases/1.2.3/SHA256SUMS',
    ]);
  });

  it('counts the rows of a table, and none of one that it lacks', () => {
    expect([rowsOf(release, 'reports'), rowsOf(release, 'observations')]).toEqual([2, 0]);
  });

  it('names tables, columns and meanings that changed', () => {
    const changes = {
      schema: [
        { table: 't', column: null, change: 'added' as const },
        { table: 't', column: 'c', change: 'type' as const },
      ],
      meaning: ['admissions unit'],
      added: [],
      revised: [],
      withdrawn: [],
      tables: [],
    };
    expect(formChanges({ ...release, changes }).map(({ name: of, change }) => `${of} ${change}`)).toEqual([
      't added',
      't.c type',
      'admissions unit meaning',
    ]);
    expect(formChanges(release)).toEqual([]);
  });
});
