import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRoom } from '../../../scripts/render/room.ts';
import { stageFile } from '../../../scripts/render/staged-file.ts';
import { seededRandom } from '../../explore/random-file.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-staged-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('a staged file', () => {
  it('holds the pieces as they were when they were given, whatever becomes of their memory', () => {
    const random = seededRandom(5);
    const path = join(scratch, 'below/file');
    const file = stageFile(path);
    const wanted: Buffer[] = [];
    const memory = Buffer.alloc(3 << 20);
    for (let piece = 0; piece < 60; piece += 1) {
      // Most are short; some are longer than all that waits in memory.
      const length = Math.floor(random() * (piece % 20 === 7 ? memory.length : 100_000));
      memory.fill(piece + 1);
      wanted.push(Buffer.from(memory.subarray(0, length)));
      file.write(memory.subarray(0, length));
    }
    file.close();
    expect(file.size()).toBe(wanted.reduce((sum, { length }) => sum + length, 0));
    expect(Buffer.concat(wanted).equals(readFileSync(path))).toBe(true);
  });

  it('leaves nothing on the disk where it is not wanted, short or long', () => {
    for (const [name, length] of [
      ['short', 10],
      ['long', 3 << 20],
    ] as const) {
      const file = stageFile(join(scratch, name));
      file.write(new Uint8Array(length));
      file.discard();
      expect(existsSync(join(scratch, name))).toBe(false);
    }
  });
});

it('a room keeps what lies in it when it grows, and is the same memory when it does not', () => {
  const room = openRoom();
  room(3).set([1, 2, 3]);
  expect([...room(5)]).toEqual([1, 2, 3, 0, 0]);
  expect(room(2).buffer).toBe(room(5).buffer);
});
