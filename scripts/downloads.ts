import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TableCounts } from '../src/dataset/model/row-table.ts';
import type { Text } from '../src/dataset/model/language.ts';
import type { Format } from '../src/dataset/publish/format.ts';
import type { Output, PublishedFile } from '../src/dataset/publish/output.ts';
import { publishAll } from '../src/dataset/publish/publish.ts';
import { editionOf, type DataEdition, type Release } from '../src/dataset/release/release.ts';
import { countRows } from './count-rows.ts';
import { openDatabase, type RowMemory } from './database.ts';
import { deflate } from './deflate.ts';
import { listFolder } from './list-folder.ts';
import { packSheets } from './pack-sheets.ts';
import { showProgress } from './progress.ts';
import type { PublishableData } from './publication.ts';
import type { Settings } from './settings.ts';
import { fileShelf } from './store/file-shelf.ts';

const WRITING: Text = { vi: 'Ghi các bản tải về, tính theo dòng', en: 'Writing rows of the downloads' };
const DERIVING: Text = { vi: 'Tính các số suy ra', en: 'Deriving figures' };

/** What is downloaded of a state of the data, before it is written. */
export interface Downloads {
  readonly edition: DataEdition;
  /** What the cells of each table hold, by its name. */
  readonly cells: Readonly<Record<string, TableCounts>>;
  /** Files of the releases by their path below `data/`, and where their bytes are. */
  readonly releaseFiles: readonly { readonly path: string; readonly from: string }[];
  /**
   * Writes the formats given, and gives every file in their order. Other work has its turn before each of them. Rows of the
   * database that another one has are copied from there.
   */
  readonly publish: <File extends PublishedFile>(
    formats: readonly Format[],
    output: Output<File>,
    rows?: RowMemory,
  ) => Promise<readonly File[]>;
}

/**
 * Derives what is downloaded of a dataset as a whole and of its releases, and lets a task write it. `scratch` is for what is
 * large.
 */
export async function withDownloads<Result>(
  data: PublishableData,
  releases: readonly Release[],
  scratch: string,
  settings: Settings,
  task: (downloads: Downloads) => Promise<Result>,
): Promise<Result> {
  const shelf = fileShelf(scratch);
  const progress = showProgress();
  try {
    progress.step(DERIVING);
    const publication = data.publication(shelf);
    const edition = editionOf(releases, publication.fingerprint);
    return await task({
      edition,
      cells: publication.cells(),
      releaseFiles: releases.flatMap(({ version }) =>
        listFolder(join(settings.releasesDir, version)).map(({ path, from }) => ({
          path: `releases/${version}/${path}`,
          from,
        })),
      ),
      publish: (formats, output, rows) =>
        publishAll(formats.map(afterOthers), {
          publication: countRows(publication, progress.step(WRITING)),
          version: edition.version,
          address: new URL(`${settings.basePath}data/`, settings.siteUrl).href,
          tools: { deflate, openDatabase: () => openDatabase(rows), packSheets, giveWay: nextTurn },
          output,
        }),
    });
  } finally {
    progress.end();
    shelf.close();
  }
}

/** The same format, which lets what waits have its turn first. */
function afterOthers(publish: Format): Format {
  return async (context) => {
    await nextTurn();
    return publish(context);
  };
}
