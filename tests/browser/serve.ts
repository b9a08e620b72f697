import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

export interface StaticServer {
  readonly origin: string;
  readonly close: () => void;
}

export interface ServeOptions {
  /** Whether text goes out as gzip and files with a fingerprint in their name may be kept, as on a real host. */
  readonly isCompressed?: boolean;
}

/** Serves a folder on a free port of this machine as a static host would: folders by their index, 404.html else. */
export async function serveFolder(
  folder: string,
  { isCompressed = false }: ServeOptions = {},
): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const found = [join(folder, path), join(folder, path, 'index.html')].find(
      (file) => existsSync(file) && statSync(file).isFile(),
    );
    const file = found ?? join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isText = isCompressed && !type.startsWith('font/');
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      ...(isText && { 'content-encoding': 'gzip' }),
      ...(isCompressed && {
        'cache-control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      }),
    });
    const body = readFileSync(file);
    response.end(isText ? gzipSync(body, { level: 9 }) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
