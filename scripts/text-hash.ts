import { createHash } from 'node:crypto';
import type { TextHash } from '../src/dataset/model/fingerprint.ts';

/** SHA-256 by the processor, in a tenth of the time that one in JavaScript takes. */
export function openTextHash(): TextHash {
  const hash = createHash('sha256');
  return { update: (piece) => hash.update(piece), hex: () => hash.digest('hex') };
}
