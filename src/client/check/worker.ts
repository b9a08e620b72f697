import { z } from 'zod';
import type { IncomingFile } from '../../dataset/inspect/incoming.ts';
import { inspectFiles } from '../../dataset/inspect/inspect.ts';
import { pastedFile } from '../../dataset/inspect/pasted.ts';
import { readPublished } from '../../dataset/inspect/published.ts';
import type { LocatedTables } from '../../dataset/model/record.ts';
import { TABLES, type TableName } from '../../dataset/model/tables.ts';
import { describeDoubtful } from './doubtful.ts';
import type { CheckAnswer, CheckRequest, PrepareRequest } from './protocol.ts';

// A policy without unsafe-eval forbids the code that zod would otherwise make at run time.
z.config({ jitless: true });

let published: Promise<LocatedTables> | null = null;

addEventListener('message', ({ data }: MessageEvent<CheckRequest | PrepareRequest>) => {
  if (data.kind === 'prepare') {
    void prepare(data);
    return;
  }
  check(data).catch(() => {
    answer({ kind: 'failed', reason: 'other' });
  });
});

/**
 * Fetches the published tables and checks them, of which nothing is kept but the speed: a browser runs code faster that
 * has run before. Whoever chooses files takes longer than this does.
 */
async function prepare({ published: folder }: PrepareRequest): Promise<void> {
  const tables = await loadPublished(folder).catch(() => null);
  if (tables) inspectFiles([], tables);
}

async function check(request: CheckRequest): Promise<void> {
  const others = loadPublished(request.published);
  const files = await Promise.all(request.files.map(readFile));
  const { paste } = request;
  const incoming = paste ? [...files, pastedFile(paste.text, paste.name, paste.table)] : files;
  const tables = await others.catch(() => null);
  if (!tables) {
    answer({ kind: 'failed', reason: 'published' });
    return;
  }
  const inspection = inspectFiles(incoming, tables, (progress) => {
    answer({ kind: 'progress', progress });
  });
  const { audit, ...rest } = inspection;
  const doubtful = describeDoubtful(audit, request.language);
  answer({ kind: 'done', result: { ...rest, counts: audit.counts, doubtful } });
}

async function readFile(file: File): Promise<IncomingFile> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  return { name: file.name, bytes, isPasted: false, table: null };
}

/** The tables are fetched when the first files come, and asked for again after a failure. */
function loadPublished(folder: string): Promise<LocatedTables> {
  published ??= fetchPublished(folder).catch((error: unknown) => {
    published = null;
    throw error;
  });
  return published;
}

async function fetchPublished(folder: string): Promise<LocatedTables> {
  const names = Object.keys(TABLES) as TableName[];
  const files = await Promise.all(
    names.map(async (name) => {
      const response = await fetch(`${folder}${name}.csv`);
      if (!response.ok) throw new Error(`${name}: ${response.statusText}`);
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return readPublished(new Map(files));
}

function answer(message: CheckAnswer): void {
  postMessage(message);
}
