import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { answerFor, type StaticServer } from '../tests/browser/serve.ts';

const YEAR = 31_536_000;

/** Serves a folder as hosts of static sites do: HTTP/2 over TLS, text as gzip, fingerprinted files kept for a year. */
export async function hostFolder(folder: string): Promise<Pick<StaticServer, 'origin' | 'close'>> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createSecureServer({ key, cert }, (request, response) => {
    const { status, type, body } = answerFor(folder, request.url);
    const isText = /^text|json|xml|javascript/.test(type);
    response.writeHead(status, {
      'content-type': type,
      'cache-control': request.url.startsWith('/_astro/') ? `max-age=${YEAR}, immutable` : 'no-cache',
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    response.end(isText ? gzipSync(body, { level: 9 }) : body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, close: () => server.close() };
}
