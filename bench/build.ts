// One cold build in a process of its own; prints milliseconds and peak MB.
import { rmSync } from 'node:fs';
import { buildSite } from '../scripts/build.ts';
import { readSettings } from '../scripts/settings.ts';

const settings = readSettings();
rmSync('node_modules/.vite', { recursive: true, force: true });
rmSync('node_modules/.astro', { recursive: true, force: true });
const start = performance.now();
await buildSite(settings);
console.log(
  JSON.stringify({
    milliseconds: performance.now() - start,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
