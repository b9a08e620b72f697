import { LANGUAGES } from '../../src/dataset/model/language.ts';
import { routePath } from '../../src/i18n/routes.ts';
import { imageKey, imagePath, isDraft, SCALES } from '../images/image-key.ts';
import type { Bundle } from './bundle.ts';
import type { KnownTask, ListedPart, RenderTask, WorkerStart } from './messages.ts';
import type { PageFile } from './page-file.ts';
import { fingerprint, type Output } from './output.ts';
import { addSpent, type Spent } from './stopwatch.ts';
import type { Pool, Queues } from './pool.ts';
import type { Settings } from '../settings.ts';

interface RenderOptions extends Pick<Settings, 'siteUrl' | 'basePath'>, Pick<WorkerStart, 'keptFolder'> {
  /** Whether there is no file of the same code to keep. */
  readonly isAllNew: boolean;
  readonly observationCount: number;
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
  pool: Pool,
  bundle: Bundle,
  buildFolder: string,
  output: Output,
  { siteUrl, basePath, keptFolder, isAllNew, observationCount, pages, onProgress }: RenderOptions,
): Promise<Spent> {
  const start = { ...bundle, buildFolder, outFolder: output.folder, keptFolder, siteUrl, basePath };
  const keys = new Map<string, string | null>();
  const paths = new Set<string>();
  let [done, wanted] = [0, 0];
  let all: Spent = {};
  const list = async (part: ListedPart): Promise<readonly KnownTask[]> => {
    const tasks = await pool.list(part);
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
  const opened = pool.open(start, { isAllNew, observationCount }, (files, spent) => {
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
  const indexes = list('indexes').then((tasks) => pool.renderIndexes(tasks));
  // A thread alone lets go of what it holds for one part before it holds what is of the other.
  const rest = pool.isAlone() ? indexes.then(() => list('rest')) : list('rest');
  // Whatever fails first is what is told of.
  for (const each of [indexes, rest]) each.catch(() => undefined);
  await opened;
  await pool.render(queuesOf(await rest));
  await indexes;
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

function queuesOf(tasks: readonly KnownTask[]): Queues {
  const isOfChart = ({ pathname }: KnownTask): boolean =>
    CHART_FILES.test(pathname) || CHART_PAGES.some((path) => pathname.startsWith(path));
  const addressOf = ({ pathname }: KnownTask): string => pathname.replace(/\/$/, '');
  const whole = tasks.filter(({ key }) => key === null);
  return {
    charts: tasks.filter(isOfChart),
    whole: whole.filter((task) => !LATE.includes(addressOf(task)) && !isOfChart(task)),
    shared: tasks.filter((task) => task.key !== null && !isOfChart(task)),
    late: LATE.flatMap((address) => whole.filter((task) => addressOf(task) === address)),
  };
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
