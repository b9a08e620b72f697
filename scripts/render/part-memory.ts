import { rmSync } from 'node:fs';
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
  const name = outputName(distDir);
  const pathOf = (number: number): string => join(cacheFolder, `${name}.${String(number)}.cells`);
  const beforeIn = (number: number): FilePieces => pieces.before(NAME, stampText(pathOf(number)));
  const own = beforeIn(1).size > 0 ? 1 : 0;
  const before = beforeIn(own);
  const file = openByteFile(pathOf(own), before.size > 0 ? (stampAt(pathOf(own))?.size ?? 0) : 0);
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
      const isWasteful = file.length() - used > mostWaste;
      const path = pathOf(isWasteful ? 1 - own : own);
      const lying = isWasteful ? moveTo(path, file, parts) : parts;
      pieces.note(NAME, stampText(path), piecesOf(lying));
      if (isWasteful) rmSync(pathOf(own));
    },
    close: file.close,
  };
}

/** Copies the cells of parts into a fresh file, and gives the parts with their places there. */
function moveTo(
  path: string,
  file: ByteFile,
  parts: ReadonlyMap<string, KeptPart>,
): ReadonlyMap<string, KeptPart> {
  const fresh = openByteFile(path, 0);
  const move = (rows: KeptRows): KeptRows => ({ ...rows, place: fresh.add(file.bytes(rows.place)) });
  const moved = Array.from(parts, ([key, part]): [string, KeptPart] => [
    key,
    new Map(Array.from(part, ([table, rows]) => [table, move(rows)])),
  ]);
  fresh.close();
  return new Map(moved);
}

function piecesOf(parts: ReadonlyMap<string, KeptPart>): FilePieces {
  return new Map(Array.from(parts, ([key, note]) => [key, { ...ALONE, note }]));
}

/** Tells the very file that was written from any other. */
function stampText(path: string): string {
  return `${path} ${JSON.stringify(stampAt(path))}`;
}
