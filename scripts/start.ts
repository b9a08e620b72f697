import { preview } from 'astro';
import { buildSite } from './build.ts';
import { readSettings } from './settings.ts';

const settings = readSettings();
await buildSite(settings);
delete process.env['BUILD_DIR'];
await preview({ logLevel: 'info', server: { port: 4321 } });
