import { listKnown } from './known-files.ts';
import type { FinishedFiles, ListedFiles } from './messages.ts';
import type { Output } from './output.ts';
import type { PageFile } from './page-file.ts';
import { addSpent, type Spent } from './stopwatch.ts';
import type { RenderThread } from './thread.ts';

interface RenderOptions {
  /** Takes what was read of pages. */
  readonly pages: Pick<PageFile, 'add'>;
  /** Told of each file, or drawing, that differs from those of the output before. */
  readonly onFile: (path: string) => void;
  /** Told how many files are done, of how many. */
  readonly onProgress: (done: number, all: number) => void;
}

/**
 * Has a thread render every file that the routes of the opened code make into an output, while the edition of the data may still be
 * reckoned and its downloads be written. A file is not rendered where the output before has one of the same code, which `code`
 * names, and of the same data.
 */
export async function renderPages(
  thread: Pick<RenderThread, 'render'>,
  code: string,
  output: Output,
  { pages, onFile, onProgress }: RenderOptions,
): Promise<Spent> {
  let [done, wanted] = [0, 0];
  let all: Spent = {};
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
  const target = { code, outFolder: output.folder, known: listKnown(output) };
  await thread.render(target, { onListed, onFinished });
  return all;
}
