import type { Settings } from '../settings.ts';
import type { Bundle } from './bundle.ts';
import { listKnown } from './known-files.ts';
import type { FinishedFiles, ListedFiles, WorkerStart } from './messages.ts';
import type { Output } from './output.ts';
import type { PageFile } from './page-file.ts';
import { addSpent, type Spent } from './stopwatch.ts';
import type { RenderThread } from './thread.ts';

interface RenderOptions extends Pick<Settings, 'siteUrl' | 'basePath'>, Pick<WorkerStart, 'keptFolder'> {
  /** Takes what was read of pages. */
  readonly pages: Pick<PageFile, 'add'>;
  /** Told of each file, or drawing, that differs from those of the output before. */
  readonly onFile: (path: string) => void;
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
  { key: code, entry, pages: bundled }: Bundle,
  buildFolder: string,
  output: Output,
  { siteUrl, basePath, keptFolder, pages, onFile, onProgress }: RenderOptions,
): Promise<Spent> {
  let [done, wanted] = [0, 0];
  let all: Spent = {};
  const start: WorkerStart = {
    ...{ code, entry, buildFolder, keptFolder, siteUrl, basePath },
    pages: bundled,
    outFolder: output.folder,
    known: listKnown(output),
  };
  const onListed = (listed: ListedFiles): void => {
    for (const path of listed.kept) output.keep(path);
    wanted += listed.wanted;
    onProgress(done, wanted);
  };
  const onFinished = ({ files, spent }: FinishedFiles): void => {
    all = addSpent(all, spent);
    done += files.length;
    onProgress(done, wanted);
    for (const file of files) {
      const { path, key } = file;
      if ('draft' in file) output.drafts.set(path, { svg: file.draft, key: file.key });
      else if (output.known(path)?.sha256 === file.sha256) output.keep(path, { key });
      else {
        const { sha256, page, packed } = file;
        output.note(path, { sha256, key, page: page && pages.add(page), packed });
      }
      onFile(path);
    }
  };
  await thread.render(start, { onListed, onFinished });
  return all;
}
