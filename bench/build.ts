// One build in a process of its own; prints milliseconds, seconds of the processors, what these were spent on, and peak MB. Without a build before
// it in DIST_DIR it is a cold one, but for the bundled code: that no data change.
import { buildSite } from '../scripts/build.ts';
import { readSettings } from '../scripts/settings.ts';

const settings = readSettings();
const start = performance.now();
const spent = await buildSite(settings);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    milliseconds: performance.now() - start,
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
    spent,
  }),
);
