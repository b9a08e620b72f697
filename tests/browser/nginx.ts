import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SiteServer } from '../../scripts/serve/serve.ts';

/** Whether this machine has an nginx. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** Serves a folder with nginx on a free port of this machine, by the configuration in docs/hosting. */
export async function serveWithNginx(folder: string): Promise<SiteServer> {
  const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-nginx-'));
  const port = await freePort();
  const configuration = join(scratch, 'nginx.conf');
  writeFileSync(configuration, configure(resolve(folder), scratch, port));
  const server = spawn('nginx', ['-p', scratch, '-e', join(scratch, 'error.log'), '-c', configuration]);
  const origin = `http://127.0.0.1:${String(port)}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(origin).catch(() => null)) break;
    if (server.exitCode !== null) throw new Error(readFileSync(join(scratch, 'error.log'), 'utf8'));
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    origin,
    close: () => {
      server.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
      server.kill('SIGTERM');
    },
  };
}

/** The published parts of the configuration, in the least that nginx needs around them. */
function configure(folder: string, scratch: string, port: number): string {
  const [inHttp = '', inServer = ''] = readFileSync('docs/hosting/nginx.conf', 'utf8').split(
    /^# In server.*$/m,
  );
  return `
daemon off;
master_process off;
pid ${scratch}/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${scratch}/body;
  proxy_temp_path ${scratch}/proxy;
  fastcgi_temp_path ${scratch}/fastcgi;
  uwsgi_temp_path ${scratch}/uwsgi;
  scgi_temp_path ${scratch}/scgi;
  ${inHttp}
  server {
    listen 127.0.0.1:${String(port)};
    root ${folder};
    ${inServer}
  }
}`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
