import { preview } from 'astro';
import { buildSite } from './build.ts';
import { runCommand } from './command.ts';
import { readSettings } from './settings.ts';

await runCommand(async () => {
  await buildSite(readSettings());
  delete process.env['BUILD_DIR'];
  await preview({ logLevel: 'info', server: { port: 4321 } });
});
