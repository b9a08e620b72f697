import { readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve/serve.ts';
import { installedServers } from './installed-servers.ts';

const dist = process.env['DIST_DIR'] ?? 'dist';
const PAGE = '/en/places/';
const CSV = '/data/observations.csv';
const plain = (path: string): Buffer => readFileSync(join(dist, path.replace(/\/$/, '/index.html')));

/** Every server that this machine has: the project's own everywhere, nginx and Caddy where they are installed. */
const SERVERS: readonly (readonly [name: string, start: () => Promise<SiteServer>])[] = [
  ['npm start', () => serveSite(dist, '/', 0)],
  ...installedServers().map(([name, serve]) => [name, () => serve(dist)] as const),
];

describe.each(SERVERS)('the site as %s serves it', (_name, start) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  /** The answer as it comes over the line: `fetch` would unpack it. */
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      get(server.origin + path, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode: status = 0, headers: fields } = response;
          resolve({ status, headers: fields, body: Buffer.concat(parts) });
        });
      }).on('error', reject);
    });

  it('sends a page whole, with its name and its time', async () => {
    const { status, headers, body } = await ask(PAGE);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    expect(Date.parse(headers['last-modified'] ?? '')).not.toBeNaN();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body.equals(plain(PAGE))).toBe(true);
  });

  it('sends the packed form that the build prepared to whoever takes it', async () => {
    const { status, headers, body } = await ask(PAGE, { 'accept-encoding': 'gzip' });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(body.equals(readFileSync(join(dist, `${PAGE}index.html.gz`)))).toBe(true);
    expect(gunzipSync(body).equals(plain(PAGE))).toBe(true);
  });

  it('sends nothing again that the reader has, by its name or by its time', async () => {
    const { headers } = await ask(PAGE);
    const byName = await ask(PAGE, { 'if-none-match': headers.etag ?? '' });
    expect([byName.status, byName.body.length]).toEqual([304, 0]);
    expect(byName.headers.etag).toBe(headers.etag);
    const byTime = await ask(PAGE, { 'if-modified-since': headers['last-modified'] ?? '' });
    expect([byTime.status, byTime.body.length]).toEqual([304, 0]);
    expect((await ask(PAGE, { 'if-none-match': '"another"' })).status).toBe(200);
    expect((await ask(PAGE, { 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' })).status).toBe(200);
  });

  it('sends a part of a file to whoever asks for it', async () => {
    const whole = plain(CSV);
    const first = await ask(CSV, { range: 'bytes=0-99' });
    expect(first.status).toBe(206);
    expect(first.headers['content-range']).toBe(`bytes 0-99/${String(whole.length)}`);
    expect(first.body.equals(whole.subarray(0, 100))).toBe(true);
    const last = await ask(CSV, { range: 'bytes=-50' });
    expect(last.body.equals(whole.subarray(-50))).toBe(true);
    const rest = await ask(CSV, { range: `bytes=${String(whole.length - 7)}-` });
    expect(rest.body.equals(whole.subarray(-7))).toBe(true);
    const changed = await ask(CSV, { range: 'bytes=0-99', 'if-range': '"another"' });
    expect([changed.status, changed.body.length]).toEqual([200, whole.length]);
  });

  it('refuses a part that begins after the end of the file, and says how long it is', async () => {
    const { status, headers } = await ask(CSV, { range: 'bytes=999999999-' });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe(`bytes */${String(plain(CSV).length)}`);
  });

  it('lets other sites read the data, and keeps what has its content in its name', async () => {
    expect((await ask(CSV)).headers['access-control-allow-origin']).toBe('*');
    const style = /href="(\/_astro\/[^"]+\.css)"/.exec(plain('/').toString())?.[1] ?? '';
    expect((await ask(style)).headers['cache-control']).toContain('immutable');
  });

  it('answers with the page of what is missing', async () => {
    const { status, body } = await ask('/nothing/here/');
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
    expect([301, 308]).toContain((await ask('/en/places')).status);
    expect((await ask('/../package.json')).status).toBeGreaterThanOrEqual(400);
  });
});
