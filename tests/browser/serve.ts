import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
  '.zip': 'application/zip',
  '.parquet': 'application/vnd.apache.parquet',
  '.sqlite': 'application/vnd.sqlite3',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '': 'text/plain; charset=utf-8',
};

export interface StaticServer {
  readonly origin: string;
  readonly close: () => void;
  /** Keeps the answers to addresses of a pattern back until the function that it gives is called. */
  readonly hold: (address: RegExp) => () => void;
}

export interface Answer {
  readonly status: 200 | 404;
  readonly type: string;
  readonly body: Buffer;
}

/** What a static host answers for the address of a request: folders by their index, 404.html else. */
export function answerFor(folder: string, address: string): Answer {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  const found = [join(folder, path), join(folder, path, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  const file = found ?? join(folder, '404.html');
  return {
    status: found ? 200 : 404,
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    body: readFileSync(file),
  };
}

/** Serves a folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  let held: { readonly address: RegExp; readonly released: Promise<undefined> } | null = null;
  const server: Server = createServer((request, response) => {
    const address = request.url ?? '/';
    const { status, type, body } = answerFor(folder, address);
    void (held?.address.test(address) ? held.released : Promise.resolve(undefined)).then(() => {
      response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => server.close(),
    hold: (address) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      held = { address, released: promise };
      return () => {
        held = null;
        resolve(undefined);
      };
    },
  };
}
