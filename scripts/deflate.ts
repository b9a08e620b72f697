import { constants, deflateRawSync } from 'node:zlib';

/** What changed is packed alone: the best level costs a second more in ten thousand places. */
const LEVEL = 9;

/** Bytes as raw DEFLATE that ends at a byte: such stretches one after the other are one stretch, up to the last. */
export function deflate(bytes: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  return deflateRawSync(bytes, { level: LEVEL, finishFlush });
}
