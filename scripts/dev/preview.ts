import { resolve } from 'node:path';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type { Settings } from '../settings.ts';
import { settleInThread, type Settled } from './settle.ts';

/** What the live preview shows. */
export interface Preview {
  /** Hands a state of the data to the pages, and gives the path of the module that takes it. */
  readonly offer: (dataset: Dataset) => string;
  /** What was offered is good. */
  readonly accept: () => void;
  /** Hands the last good state to the pages again. */
  readonly takeBack: () => string;
  /** Writes what a page does not wait for: downloads, and fonts where a character is new. True where fonts changed. */
  readonly settle: () => Promise<boolean>;
}

/** Writes the downloads and fonts of the data folder for a start; `dataset` is what it holds. */
export async function startPreview(dataset: Dataset, root: string, settings: Settings): Promise<Preview> {
  const first = await settleInThread({ settings, root });
  if (!first) throw new Error('the data changed while they were read');
  let last: Settled = first;
  let [offered, good] = [dataset, dataset];
  const offer: Preview['offer'] = (edited) => {
    offered = edited;
    // Version and sizes of downloads are of the last time that these were written.
    globalThis.shownData = { edition: last.edition, releases: last.releases, dataset: edited };
    return resolve('src/site/generated.ts');
  };
  offer(dataset);
  return {
    offer,
    accept: () => {
      good = offered;
    },
    takeBack: () => offer(good),
    settle: async () => {
      const settled = await settleInThread({ settings, root });
      const { characters } = last;
      last = settled ?? last;
      return last.characters !== characters;
    },
  };
}
