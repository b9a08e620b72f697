import { describe, expect, it } from 'vitest';
import type { Release } from '../../../src/dataset/release/release.ts';
import { releaseEndpoints, tablesOfAll } from '../../../src/site/api/release-endpoints.ts';

function release(version: string, ...names: string[]): Release {
  const tables = names.map((name) => ({ name, key: [], rows: 0, columns: [] }));
  return {
    version,
    date: '2026-01-01',
    fingerprint: version,
    previous: null,
    parts: {},
    tables,
    changes: null,
  };
}

describe('the addresses of releases', () => {
  it('are none before the first release', () => {
    expect(releaseEndpoints([])).toEqual([]);
  });

  it('are patterns for the tables that all have, and single addresses for the others', () => {
    const releases = [release('0.2.0', 'places', 'withdrawn'), release('0.1.0', 'places')];
    expect(tablesOfAll(releases)).toEqual(['places']);
    expect(releaseEndpoints(releases).map(({ path }) => path)).toEqual([
      'data/releases/{version}/{table}.csv',
      'data/releases/{version}/release.json',
      'data/releases/{version}/SHA256SUMS',
      'data/releases/0.2.0/withdrawn.csv',
    ]);
  });
});
