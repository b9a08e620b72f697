import { hash } from 'node:crypto';

/** A fingerprint of values that JSON can hold. Throws a TypeError for others, such as exact numbers. */
export function fingerprint(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

/** A fingerprint of numbers in their order; null counts as NaN, which none of them may be. */
export function fingerprintNumbers(numbers: readonly (number | null)[]): string {
  return hash(
    'sha256',
    Float64Array.from(numbers, (number) => number ?? NaN),
    'base64url',
  );
}
