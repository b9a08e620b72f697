import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const DAY = 24 * 60 * 60 * 1000;

/** Removes what lies in a folder and was last used, which its time tells, more than so many milliseconds ago. */
export function prune(folder: string, longest: number): void {
  if (!statSync(folder, { throwIfNoEntry: false })) return;
  const oldest = Date.now() - longest;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    // Another command may have removed it meanwhile.
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? oldest;
    if (used < oldest) rmSync(path, { recursive: true, force: true });
  }
}
