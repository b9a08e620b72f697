import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SiteServer } from '../../scripts/serve/serve.ts';
import { freePort } from '../../scripts/serve/free-port.ts';

interface Place {
  /** The folder that is served. */
  readonly folder: string;
  /** For what the server writes itself. */
  readonly scratch: string;
  readonly port: number;
}

interface InstalledServer {
  readonly name: string;
  /** The published configuration, in the least that the server needs around it. */
  readonly configure: (place: Place) => string;
  /** Its arguments, for a configuration in a file. */
  readonly start: (file: string, place: Place) => readonly string[];
}

/** The programs that a host may serve the site with, by the configurations in docs/hosting. */
const PROGRAMS: readonly InstalledServer[] = [
  {
    name: 'nginx',
    configure: configureNginx,
    start: (file, { scratch }) => ['-p', scratch, '-e', join(scratch, 'error.log'), '-c', file],
  },
  {
    name: 'caddy',
    configure: configureCaddy,
    start: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
];

const ATTEMPTS = 200;
const PAUSE = 50;

/** Those that this machine has, each with what serves a folder on a free port of it. */
export function installedServers(): readonly (readonly [
  name: string,
  serve: (folder: string) => Promise<SiteServer>,
])[] {
  return PROGRAMS.filter(({ name }) => spawnSync(name, ['-h']).error === undefined).map(
    (program) => [program.name, (folder: string) => serveWith(program, folder)] as const,
  );
}

async function serveWith(program: InstalledServer, folder: string): Promise<SiteServer> {
  const scratch = mkdtempSync(join(tmpdir(), `ket-nap-${program.name}-`));
  const place: Place = { folder: resolve(folder), scratch, port: await freePort() };
  const file = join(scratch, 'configuration');
  writeFileSync(file, program.configure(place));
  // Caddy keeps what it does of itself below the home folder.
  const env = { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
  const server = spawn(program.name, program.start(file, place), { env, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${String(place.port)}`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await fetch(origin).catch(() => null)) break;
    if (server.exitCode !== null) throw new Error(`${program.name} ended with ${String(server.exitCode)}`);
    await wait(PAUSE);
  }
  return {
    origin,
    close: () => {
      server.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
      server.kill('SIGTERM');
    },
  };
}

function configureNginx({ folder, scratch, port }: Place): string {
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

function configureCaddy({ folder, port }: Place): string {
  return `
{
  admin off
  auto_https off
}
http://127.0.0.1:${String(port)} {
  root * ${folder}
  ${readFileSync('docs/hosting/Caddyfile', 'utf8')}
}`;
}
