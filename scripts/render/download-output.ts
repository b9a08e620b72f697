import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output as DownloadOutput, PublishedFile } from '../../src/dataset/publish/output.ts';
import { readPieces } from '../store/folder-output.ts';
import type { Output } from './output.ts';

/** A shorter file waits in memory until it is known whether the output before has the same one. */
const MOST_WAITING = 8 << 20;

/** Writes published files into an output, below `folder`; a file whose bytes are those of before is left where it is. */
export function downloadOutput(output: Output, folder: string): DownloadOutput {
  return {
    create: (name) => {
      const path = `${folder}/${name}`;
      const target = join(output.folder, path);
      const hash = createHash('sha256');
      let [size, waitingSize] = [0, 0];
      let waiting: Uint8Array[] = [];
      let file: number | null = null;
      const flush = (): void => {
        if (file === null) mkdirSync(dirname(target), { recursive: true });
        file ??= openSync(target, 'w');
        for (const bytes of waiting)
          for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
        [waiting, waitingSize] = [[], 0];
      };
      return {
        write: (piece) => {
          // Bytes may be used again by whoever wrote them.
          const bytes = typeof piece === 'string' ? Buffer.from(piece) : Uint8Array.from(piece);
          hash.update(bytes);
          size += bytes.length;
          waiting.push(bytes);
          waitingSize += bytes.length;
          if (waitingSize > MOST_WAITING) flush();
        },
        close: (): PublishedFile => {
          const digest = hash.digest();
          const sha256 = digest.toString('base64url');
          const isSame = output.known(path)?.sha256 === sha256;
          if (!isSame || file !== null) flush();
          if (file !== null) closeSync(file);
          output.settle(path, sha256);
          return {
            path: name,
            size,
            sha256: digest.toString('hex'),
            read: () => readPieces(output.locate(path)),
          };
        },
      };
    },
  };
}
