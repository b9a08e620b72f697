import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { publishedOf } from './publish.ts';

const { files, fileOf } = await publishedOf('data');
const sums = new Map(
  new TextDecoder()
    .decode(fileOf('SHA256SUMS'))
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)] as const),
);

it('the archive holds every CSV table, the descriptors and the read me, with the sums of SHA256SUMS', () => {
  const entries = Object.entries(unzipSync(fileOf('ket-nap.zip')));
  const expected = files.map(({ path }) => path).filter((path) => path.endsWith('.csv'));
  expect(entries.map(([name]) => name).toSorted()).toEqual(
    [...expected, 'README.md', 'croissant.json', 'csv-metadata.json', 'datapackage.json'].toSorted(),
  );
  const found = entries.map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
  expect(found).toEqual(entries.map(([name]) => [name, sums.get(name)]));
});

it('SHA256SUMS names every file but itself, and sha256sum agrees', () => {
  expect([...sums.keys()]).toEqual(
    files
      .map(({ path }) => path)
      .filter((path) => path !== 'SHA256SUMS')
      .toSorted(),
  );
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-sums-'));
  for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
  const { status, stdout } = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  expect([status, stdout]).toEqual([0, '']);
});
