import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDataFolder } from './data-folder.ts';
import { fingerprints } from './fingerprints.ts';
import { runScript } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-build-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 60_000);

function build(
  name: string,
  environment: Record<string, string> = {},
): { dist: string; status: number | null; stderr: string } {
  const dist = join(scratch, name, 'dist');
  const { status, stderr } = runScript('build.ts', [], { environment: { DIST_DIR: dist, ...environment } });
  return { dist, status, stderr };
}

describe('npm run build', { timeout: 120_000 }, () => {
  it('gives the same bytes for the same input', () => {
    const [first, second] = [build('first'), build('second')];
    expect([first.status, second.status]).toEqual([0, 0]);
    const files = fingerprints(first.dist);
    expect(Object.keys(files)).toContain('index.html');
    expect(fingerprints(second.dist)).toEqual(files);
  });

  it('works under a base path, every link included', () => {
    const { dist, status } = build('based', { BASE_PATH: '/ket-nap', SITE_URL: 'https://example.org' });
    expect(status).toBe(0);
    const html = readFileSync(join(dist, 'en/index.html'), 'utf8');
    expect(html).toContain('href="/ket-nap/en/audit/"');
    expect(html).toContain('<link rel="canonical" href="https://example.org/ket-nap/en/"');
    expect(html).not.toMatch(/(?:href|src)="\/(?!ket-nap\/)/);
  });

  it('builds another data folder', () => {
    const { dist, status } = build('other', { DATA_DIR: writeDataFolder() });
    expect(status).toBe(0);
    expect(readFileSync(join(dist, 'bao-cao/a/index.html'), 'utf8')).toContain('id="a.1"');
    expect(readdirSync(join(dist, 'bao-cao'))).toEqual(['a', 'index.html', 'index.html.br', 'index.html.gz']);
  });

  it('leaves the last good output untouched where the data are wrong, and nothing beside it', () => {
    const parent = join(scratch, 'kept');
    mkdirSync(join(parent, 'dist'), { recursive: true });
    writeFileSync(join(parent, 'dist/index.html'), 'the last good page');
    const dataDir = writeDataFolder();
    writeFileSync(join(dataDir, 'reports.csv'), 'report_id;title\na;b\n');
    const { status, stderr, dist } = build('kept', { DATA_DIR: dataDir });
    expect(status).toBe(1);
    expect(stderr).toContain('reports.csv');
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good page');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});
