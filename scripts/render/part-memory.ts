import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { KnownRows } from '../../src/dataset/model/row-table.ts';
import type { PartMemory } from '../../src/dataset/stream/parts.ts';
import { openByteFile, type ByteFile, type BytePlace } from './byte-file.ts';
import { outputName } from './output-name.ts';
import type { FilePieces, Pieces } from './pieces.ts';
import { stampAt } from './seen-files.ts';

/** What is derived of parts of the observations, of which the next build derives only those that differ. */
export interface KeptParts extends PartMemory {
  /** Notes what the next build may ask for. */
  readonly note: () => void;
  readonly close: () => void;
}

/** Rows without their cells, which stand in a file. */
type KeptRows = Omit<KnownRows, 'cells'> & { readonly place: BytePlace };
type KeptPart = ReadonlyMap<string, KeptRows>;

const NAME = 'parts of the observations';
/** The cells of parts that are not as they were stay in the file until they are so many bytes. */
const MOST_WASTE = 64 << 20;
const ALONE = { start: 0, length: 0, packedStart: 0, packedLength: 0 } as const;

/** Opens what is known of the parts of the observations that an output shows, which no other build may write to meanwhile. */
export function openPartMemory(
  distDir: string,
  pieces: Pieces,
  cacheFolder = resolve('.cache/outputs'),
  mostWaste = MOST_WASTE,
): KeptParts {
  const path = join(cacheFolder, `${outputName(distDir)}.cells`);
  const before = pieces.before(NAME, stampText(path));
  const file = openByteFile(path, before.size > 0 ? (stampAt(path)?.size ?? 0) : 0);
  const parts = new Map<string, Map<string, KeptRows>>();
  return {
    find(key) {
      const known = before.get(key)?.note as KeptPart | undefined;
      if (!known) return null;
      parts.set(key, new Map(known));
      return new Map(
        Array.from(known, ([table, { place, ...rows }]) => [
          table,
          { ...rows, cells: () => file.bytes(place) },
        ]),
      );
    },
    keep(key, table, { cells, ...rows }) {
      const part = parts.get(key) ?? new Map<string, KeptRows>();
      parts.set(key, part.set(table, { ...rows, place: file.add(Buffer.from(cells())) }));
    },
    note() {
      const used = [...parts.values()]
        .flatMap((part) => [...part.values()])
        .reduce((sum, { place }) => sum + place[1], 0);
      const lying = file.length() - used > mostWaste ? moveAll(path, file, parts) : parts;
      pieces.note(NAME, stampText(path), piecesOf(lying));
    },
    close: file.close,
  };
}

/** Puts a file that has the cells of parts alone in the place of one, and gives the parts with their places there. */
function moveAll(
  path: string,
  file: ByteFile,
  parts: ReadonlyMap<string, KeptPart>,
): ReadonlyMap<string, KeptPart> {
  const fresh = openByteFile(`${path}.fresh`, 0);
  const move = (rows: KeptRows): KeptRows => ({ ...rows, place: fresh.add(file.bytes(rows.place)) });
  const moved = Array.from(parts, ([key, part]): [string, KeptPart] => [
    key,
    new Map(Array.from(part, ([table, rows]) => [table, move(rows)])),
  ]);
  fresh.close();
  renameSync(`${path}.fresh`, path);
  return new Map(moved);
}

function piecesOf(parts: ReadonlyMap<string, KeptPart>): FilePieces {
  return new Map(Array.from(parts, ([key, note]) => [key, { ...ALONE, note }]));
}

/** Tells the very file that was written from any other. */
function stampText(path: string): string {
  return JSON.stringify(stampAt(path));
}
