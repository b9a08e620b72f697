import { LANGUAGES } from '../../src/dataset/model/language.ts';
import { routePath } from '../../src/i18n/routes.ts';
import { imageKey, imagePath, isDraft, SCALES } from '../images/image-key.ts';
import type { Bundle } from './bundle.ts';
import { PARTS, type KnownTask, type ListedPart, type RenderTask, type WorkerStart } from './messages.ts';
import type { PageFile } from './page-file.ts';
import { fingerprint, type Output } from './output.ts';
import { addSpent, type Spent } from './stopwatch.ts';
import type { RenderThread } from './thread.ts';
import type { Settings } from '../settings.ts';

interface RenderOptions extends Pick<Settings, 'siteUrl' | 'basePath'>, Pick<WorkerStart, 'keptFolder'> {
  /** Takes what was read of pages. */
  readonly pages: Pick<PageFile, 'add'>;
  /** Told how many files are done, of how many. */
  readonly onProgress: (done: number, all: number) => void;
}

/**
 * Renders every file that the routes make into an output; `buildFolder` has the generated dataset, while its edition may still
 * be reckoned and its downloads be written. A file is not rendered where the output before has one of the same code and of the
 * same data.
 */
export async function renderPages(
  thread: RenderThread,
  bundle: Bundle,
  buildFolder: string,
  output: Output,
  { siteUrl, basePath, keptFolder, pages, onProgress }: RenderOptions,
): Promise<Spent> {
  const start = { ...bundle, buildFolder, outFolder: output.folder, keptFolder, siteUrl, basePath };
  const keys = new Map<string, string | null>();
  const paths = new Set<string>();
  let [done, wanted] = [0, 0];
  let all: Spent = {};
  const list = async (part: ListedPart): Promise<readonly KnownTask[]> => {
    const tasks = await thread.list(part);
    refuseDoubles(tasks, paths);
    const changed = tasks.flatMap((task) => {
      const key = task.key === null ? null : fingerprint(`${bundle.key} ${task.component} ${task.key}`);
      const kept = key === null ? null : keptOf(task.path, key, output);
      if (kept !== null) {
        output.keep(kept);
        return [];
      }
      keys.set(task.path, key);
      return [{ ...task, known: output.known(task.path)?.sha256 ?? null }];
    });
    wanted += changed.length;
    // What rests on the same rows is rendered together.
    return changed.sort((a, b) => compare(a.key ?? '', b.key ?? '') || compare(a.component, b.component));
  };
  const opened = thread.open(start, (files, spent) => {
    all = addSpent(all, spent);
    done += files.length;
    onProgress(done, wanted);
    for (const file of files) {
      if ('draft' in file) {
        const { path, draft: svg } = file;
        output.drafts.set(path, { svg, key: keys.get(path) ?? fingerprint(svg) });
        continue;
      }
      const { path, sha256, page: read, packed } = file;
      const key = keys.get(path) ?? null;
      if (output.known(path)?.sha256 === sha256) output.keep(path, { key });
      else output.note(path, { sha256, key, page: read && pages.add(read), packed });
    }
  });
  for (const part of PARTS) {
    const listing = list(part);
    // What the thread could not open is what is told of.
    listing.catch(() => undefined);
    await opened;
    await thread.render(inOrder(await listing));
  }
  await thread.settle();
  return all;
}

/** The file of the output before that is there already: the file itself, or the image that its drawing was for; else null. */
function keptOf(path: string, key: string, output: Output): string | null {
  const [file, wanted] = isDraft(path) ? [imagePath(path), imageKey(SCALES.card, key)] : [path, key];
  return output.known(file)?.key === wanted ? file : null;
}

/**
 * Files that tell of the downloads, those first that take longest to make up to there; another that does would only be
 * waited for sooner.
 */
const LATE = [
  ...(['api', 'data'] as const).flatMap((kind) =>
    LANGUAGES.map((language) => `/${routePath({ kind }, language)}`),
  ),
  '/data/openapi.json',
];

/** The files of charts, and where their pages are. */
const CHART_FILES = /^\/(?:cards|charts|embed|oembed|(?:citations|details)\/[^/]*\/charts)\//;
const CHART_PAGES = LANGUAGES.map((language) => `/${routePath({ kind: 'charts' }, language)}/`);

/** Files of charts first, which are drawn once for all of them; then what rests on much of the data, and at last what waits for the downloads. */
function inOrder(tasks: readonly KnownTask[]): readonly KnownTask[] {
  const addressOf = ({ pathname }: KnownTask): string => pathname.replace(/\/$/, '');
  const rankOf = (task: KnownTask): number => {
    const late = task.key === null ? LATE.indexOf(addressOf(task)) : -1;
    if (late >= 0) return 3 + late;
    if (isOfChart(task)) return 0;
    return task.key === null ? 1 : 2;
  };
  const byRank = Map.groupBy(tasks, rankOf);
  return [...byRank.keys()].sort((a, b) => a - b).flatMap((rank) => byRank.get(rank) ?? []);
}

function isOfChart({ pathname }: KnownTask): boolean {
  return CHART_FILES.test(pathname) || CHART_PAGES.some((path) => pathname.startsWith(path));
}

/**
 * Throws an Error where two routes make one file, of those given and those seen before, as a place that is called like a page
 * of the list of places would.
 */
function refuseDoubles(tasks: readonly RenderTask[], seen: Set<string>): void {
  const doubles = tasks.map(({ path }) => path).filter((path) => seen.size === seen.add(path).size);
  if (doubles.length > 0) throw new Error(`Two pages at one address: ${doubles.join(', ')}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
