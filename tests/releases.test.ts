import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../scripts/data-files.ts';
import { readLastRelease, readReleases } from '../scripts/releases.ts';
import { runPipeline } from '../src/dataset/pipeline.ts';

const FOLDER = 'releases';
const releases = readReleases(FOLDER);

describe('the releases that the repository keeps', () => {
  it('are there, one folder a version', () => {
    expect(releases.map(({ version }) => version).sort()).toEqual(readdirSync(FOLDER).sort());
    expect(releases.length).toBeGreaterThan(0);
  });

  it.each(releases.map(({ version }) => version))('%s is what was released, byte for byte', (version) => {
    const folder = join(FOLDER, version);
    const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const wrong = lines.filter((line) => {
      const [sum, file = ''] = line.split('  ');
      return (
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex') !== sum
      );
    });
    expect(wrong).toEqual([]);
    expect([...lines.map((line) => line.slice(66)), 'SHA256SUMS'].sort()).toEqual(readdirSync(folder).sort());
  });

  it('hold no id that vanished since without a word', () => {
    const { dataset } = runPipeline(readDataFiles('data'));
    const known = new Set([...dataset.observations, ...dataset.withdrawn].map((row) => row.observation_id));
    const last = readLastRelease(FOLDER)?.snapshot;
    const released = ['observations', 'withdrawn'].flatMap((name) => last?.get(name)?.cells ?? []);
    expect(released.map((row) => row['observation_id'] ?? '').filter((id) => !known.has(id))).toEqual([]);
  });
});
