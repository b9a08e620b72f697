import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '../../src/dataset/model/language.ts';
import { freePort } from '../serve/free-port.ts';
import type { Desk } from './desk.ts';

export interface PreviewServer {
  readonly origin: string;
  /** Stops it, and waits until it writes nothing more. */
  readonly stop: () => Promise<void>;
}

/** Starts the live preview of a desk and waits until it answers. */
export async function startPreviewServer(
  { folder, environment }: Desk,
  language: Language,
): Promise<PreviewServer> {
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port), '--lang', language], {
    env: { ...environment, BUILD_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const origin = `http://localhost:${String(port)}`;
  while (!(await fetch(`${origin}/kiem-tra/`).catch(() => null))?.ok) {
    if (server.exitCode !== null) throw new Error(`The preview ended with ${String(server.exitCode)}.`);
    await wait(200);
  }
  return {
    origin,
    async stop() {
      const ended = once(server, 'exit');
      if (server.kill()) await ended;
    },
  };
}
