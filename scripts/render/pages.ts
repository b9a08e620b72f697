import { shareStrings } from '../output/share-strings.ts';
import type { Bundle } from './bundle.ts';
import type { KnownTask } from './messages.ts';
import { fingerprint, type Output } from './output.ts';
import { openPool } from './pool.ts';
import type { Settings } from '../settings.ts';

interface RenderOptions extends Pick<Settings, 'siteUrl' | 'basePath'> {
  /** Told how many files are done, of how many. */
  readonly onProgress: (done: number, all: number) => void;
}

/**
 * Renders every file that the routes make into an output; `buildFolder` has the generated dataset. A file is not rendered
 * where the output before has one of the same code and of the same data.
 */
export async function renderPages(
  bundle: Bundle,
  buildFolder: string,
  output: Output,
  { siteUrl, basePath, onProgress }: RenderOptions,
): Promise<void> {
  const pool = openPool({ ...bundle, outFolder: output.folder, siteUrl, basePath }, buildFolder);
  try {
    const wanted: KnownTask[] = [];
    const keys = new Map<string, string | null>();
    const tasks = await pool.list();
    refuseDoubles(tasks.map(({ path }) => path));
    for (const task of tasks) {
      const known = output.known(task.path);
      const key = task.key === null ? null : fingerprint(`${bundle.key} ${task.component} ${task.key}`);
      if (key !== null && known?.key === key) {
        output.keep(task.path);
        continue;
      }
      keys.set(task.path, key);
      wanted.push({ ...task, known: known?.sha256 ?? null });
    }
    // What rests on the same rows is rendered together, the few files that rest on all of them first.
    wanted.sort((a, b) => compare(a.key ?? '', b.key ?? '') || compare(a.component, b.component));
    const share = shareStrings();
    let done = 0;
    await pool.render(wanted, (files) => {
      done += files.length;
      onProgress(done, wanted.length);
      for (const { path, sha256, page, packed } of files) {
        const known = output.known(path);
        const isSame = known?.sha256 === sha256;
        if (isSame) output.keep(path);
        output.note(path, {
          sha256,
          key: keys.get(path) ?? null,
          page: page && share(page),
          packed: isSame ? known.packed : packed,
        });
      }
    });
  } finally {
    await pool.close();
  }
}

/** Throws an Error where two routes make one file, as a place that is called like a page of the list of places would. */
function refuseDoubles(paths: readonly string[]): void {
  const seen = new Set<string>();
  const doubles = paths.filter((path) => seen.size === seen.add(path).size);
  if (doubles.length > 0) throw new Error(`Two pages at one address: ${doubles.join(', ')}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
