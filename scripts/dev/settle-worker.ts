import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { hasErrors } from '../../src/dataset/pipeline.ts';
import { PREVIEW_FORMATS } from '../../src/dataset/publish/publish.ts';
import { neededCharacters } from '../fonts/characters.ts';
import { siteTexts } from '../fonts/write.ts';
import { writeGenerated } from '../ingest.ts';
import { checkFolder } from '../load.ts';
import { folderData } from '../publication.ts';
import type { Settled, SettleRequest } from './settle.ts';

// The page of the next edit goes first. Only on Linux has a thread a priority of its own.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

parentPort?.postMessage(await settle(workerData as SettleRequest));

/** Workbooks, databases and archives are for the build. */
async function settle({ settings, root }: SettleRequest): Promise<Settled | null> {
  const folder = checkFolder(settings.dataDir, 'en');
  if (hasErrors(folder.problems)) return null;
  const data = folderData(folder);
  const edition = await writeGenerated(data, root, { settings, formats: PREVIEW_FORMATS });
  return { ...edition, characters: neededCharacters(siteTexts(data)) };
}
