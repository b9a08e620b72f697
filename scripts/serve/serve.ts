import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandFailure } from '../store/failure.ts';
import { answerRequest } from './answer.ts';

/** A server of a built site that runs until it is closed. */
export interface SiteServer {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a built site on this machine; port 0 takes a free one. Rejects where the port is taken. */
export async function serveSite(folder: string, basePath: string, port: number): Promise<SiteServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { status, headers, body } = answerRequest(folder, basePath, { pathname, fields: request.headers });
    response.writeHead(status, headers);
    if (!body || request.method === 'HEAD') {
      response.end();
      return;
    }
    const { first: start, last: end } = body.range ?? {};
    createReadStream(body.path, { ...(start !== undefined && { start }), ...(end !== undefined && { end }) })
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? takenPort(port, error) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://localhost:${String(taken)}`, close: () => server.close() };
}

function takenPort(port: number, cause: Error): CommandFailure {
  const number = String(port);
  return new CommandFailure(
    {
      vi: `Cổng ${number} đang có chương trình khác dùng. Tắt chương trình ấy (có thể là một lần npm start trước), rồi chạy lại.`,
      en: `Another program uses port ${number}. End it (it may be an earlier npm start), then run this again.`,
    },
    { cause },
  );
}
