import { join, resolve } from 'node:path';
import type { Dataset } from '../../src/dataset/model/record.ts';
import { PREVIEW_FORMATS } from '../../src/dataset/publish/publish.ts';
import { neededCharacters } from '../fonts/characters.ts';
import { siteTexts, writeFonts } from '../fonts/write.ts';
import { writeDataset, writeDownloads, writeGenerated } from '../ingest.ts';
import { memoryData } from '../publication.ts';
import type { Settings } from '../settings.ts';

/** The generated files of the live preview. */
export interface Preview {
  /** Writes what pages are rendered from, and gives the path of the module that reads it. */
  readonly show: (dataset: Dataset) => string;
  /** Writes what a page does not wait for: downloads, and fonts where a character is new. True where fonts changed. */
  readonly settle: (dataset: Dataset) => Promise<boolean>;
}

/** Writes all generated files for a start; workbooks, databases and archives are for the build. */
export async function startPreview(dataset: Dataset, root: string, settings: Settings): Promise<Preview> {
  const options = { settings, formats: PREVIEW_FORMATS };
  const downloads = await writeGenerated(memoryData(dataset), root, options);
  let characters = charactersOf(dataset);
  return {
    // The fingerprint takes longer than the page; version and sizes of downloads are of the start.
    show: (edited) => {
      writeDataset(memoryData(edited), root, downloads);
      return resolve('src/site/generated.ts');
    },
    settle: async (edited) => {
      await writeDownloads(memoryData(edited), root, options);
      const needed = charactersOf(edited);
      if (needed === characters) return false;
      characters = needed;
      await writeFonts(memoryData(edited), join(root, 'generated', 'fonts'));
      return true;
    },
  };
}

function charactersOf(dataset: Dataset): string {
  return Array.from(neededCharacters(siteTexts(memoryData(dataset)))).join('');
}
