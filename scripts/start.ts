import { buildSite } from './build.ts';
import { runCommand } from './command.ts';
import { serveSite } from './serve/serve.ts';
import { readSettings } from './settings.ts';

const PORT = 4321;

await runCommand(async () => {
  const settings = readSettings();
  await buildSite(settings);
  const { origin } = await serveSite(settings.distDir, settings.basePath, PORT);
  console.log(`The site is at ${origin}${settings.basePath}`);
});
