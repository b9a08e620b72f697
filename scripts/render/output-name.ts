import { createHash } from 'node:crypto';

/** What builds keep of the output in a folder has this name in the cache: no other folder has the same. */
export function outputName(distDir: string): string {
  return createHash('sha256').update(distDir).digest('hex').slice(0, 16);
}
