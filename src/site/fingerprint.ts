import { hash } from 'node:crypto';

/** A fingerprint of values that JSON can hold. Throws a TypeError for others, such as exact numbers. */
export function fingerprint(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url');
}
