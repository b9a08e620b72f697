import { LANGUAGES } from '../../src/dataset/model/language.ts';
import { routePath } from '../../src/i18n/routes.ts';
import { imageKey, imagePath, isDraft, SCALES } from '../images/image-key.ts';
import type { KnownText } from './known-files.ts';
import type { KeyedTask, RenderTask } from './messages.ts';
import { fingerprint } from './output.ts';

/** Which files are to be rendered, in which order, and paths of those of the output before that stay where they are. */
interface Choice {
  readonly wanted: readonly KeyedTask[];
  readonly kept: readonly string[];
}

/**
 * Chooses among the files that routes make, one part after the other. A file is not rendered where the output before has one
 * of the same code and of the same data. Throws an Error where two routes make one file.
 */
export function openChoice(
  code: string,
  known: ReadonlyMap<string, KnownText>,
): (tasks: readonly RenderTask[]) => Choice {
  const paths = new Set<string>();
  return (tasks) => {
    refuseDoubles(tasks, paths);
    const kept: string[] = [];
    const wanted = tasks.flatMap((task) => {
      const key = task.key === null ? null : fingerprint(`${code} ${task.component} ${task.key}`);
      const there = key === null ? null : keptOf(task.path, key, known);
      if (there !== null) {
        kept.push(there);
        return [];
      }
      return [{ task, keyed: { ...task, key, known: known.get(task.path)?.sha256 ?? null } }];
    });
    // What rests on the same rows is rendered together.
    wanted.sort(
      (a, b) => compare(a.task.key ?? '', b.task.key ?? '') || compare(a.task.component, b.task.component),
    );
    return { wanted: inOrder(wanted.map(({ keyed }) => keyed)), kept };
  };
}

/** The file of the output before that is there already: the file itself, or the image that its drawing was for; else null. */
function keptOf(path: string, key: string, known: ReadonlyMap<string, KnownText>): string | null {
  const [file, wanted] = isDraft(path) ? [imagePath(path), imageKey(SCALES.card, key)] : [path, key];
  return known.get(file)?.key === wanted ? file : null;
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
function inOrder(tasks: readonly KeyedTask[]): readonly KeyedTask[] {
  const addressOf = ({ pathname }: KeyedTask): string => pathname.replace(/\/$/, '');
  const rankOf = (task: KeyedTask): number => {
    const late = task.key === null ? LATE.indexOf(addressOf(task)) : -1;
    if (late >= 0) return 3 + late;
    if (isOfChart(task)) return 0;
    return task.key === null ? 1 : 2;
  };
  const byRank = Map.groupBy(tasks, rankOf);
  return [...byRank.keys()].sort((a, b) => a - b).flatMap((rank) => byRank.get(rank) ?? []);
}

function isOfChart({ pathname }: KeyedTask): boolean {
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
